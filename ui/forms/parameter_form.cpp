// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/parameter_form.h"

#include "core/parameters/handle_nudge.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_page.h"
#include "ui/forms/group_panel.h"
#include "ui/forms/row_pointer.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int formWidth = 288;
constexpr int denseBelow = 700;  // height of the window

/// True for the row that is pointed at, and for those that a handle on the chart stands for.
bool isMeant(std::string_view key, const Attention& attention)
{
    return key == attention.parameter || (attention.handle && (key == handleKey(*attention.handle, true) ||
                                                               key == handleKey(*attention.handle, false)));
}

}  // namespace

ParameterForm::ParameterForm(QWidget* parent)
    : View(parent), m_scroll(new QScrollArea(this)), m_page(new FormPage(this)), m_pointer(new RowPointer(this))
{
    setObjectName(QStringLiteral("form"));
    setAccessibleName(tr("Parameters"));
    setAutoFillBackground(true);
    setMinimumWidth(formWidth);
    setBackgroundRole(QPalette::AlternateBase);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::AlternateBase);
    m_scroll->setWidget(m_page);
    for (FieldRow* const row : m_page->rows()) {
        m_pointer->add(row);
        connect(row, &FieldRow::proposed, this, &ParameterForm::proposed);
        connect(row, &FieldRow::gestureEnded, this, &ParameterForm::gestureEnded);
    }
    connect(&m_page->groups(), &GroupPanel::proposed, this, &ParameterForm::proposed);
    connect(&m_page->groups(), &GroupPanel::selected, this, &ParameterForm::selectGroup);
    connect(&m_page->groups(), &GroupPanel::lockAsked, this, &ParameterForm::lockRatios);
    connect(m_pointer, &RowPointer::moved, this, &ParameterForm::proposeParameter);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ParameterForm::fitMargins);
}

ParameterForm::~ParameterForm()
{
    delete m_pointer;
    endTyping();
}

void ParameterForm::show(const Snapshot& snapshot, Cause cause)
{
    m_config = snapshot.config();
    m_issues = snapshot.issues;
    m_look = snapshot.view;
    if (m_rules != snapshot.rules) {
        m_rules = snapshot.rules;
        m_page->restrictTo(m_rules);
        updateGeometry();
    }
    present(cause);
}

void ParameterForm::present(Cause cause)
{
    m_page->groups().present(m_config, group(), m_look.lockRatios);
    const bool groupsOpen = !m_rules || m_rules->allows("groups");
    m_page->addLink().setVisible(groupsOpen && m_config.groupCount() <= 1);
    if (!groupsOpen)
        m_page->groups().hide();
    for (FieldRow* const row : m_page->rows())
        row->present(m_config, m_issues, group(), cause);
}

void ParameterForm::attend(const Attention& attention)
{
    const std::size_t before = group();
    m_attention = attention;
    if (group() != before)
        present(Cause::Open);  // other numbers stand in the fields: what was typed belongs to the old ones
    for (FieldRow* const row : m_page->rows())
        row->setLit(isMeant(row->parameter().key, attention));
}

std::size_t ParameterForm::group() const
{
    return std::min(m_attention.group, std::max<std::size_t>(m_config.groupCount(), 1) - 1);
}

void ParameterForm::selectGroup(int group)
{
    Attention attention = m_attention;
    attention.group = static_cast<std::size_t>(group);
    Q_EMIT attentionProposed(attention);
}

void ParameterForm::lockRatios(bool on)
{
    ViewState view = m_look;
    view.lockRatios = on;
    Q_EMIT viewProposed(view);
}

void ParameterForm::proposeParameter()
{
    const std::string key = m_pointer->key();
    const bool elsewhere = key.empty() && m_attention.parameter != m_pointed;  // what another view points at stays
    if (key == m_attention.parameter || elsewhere)
        return;
    m_pointed = key;
    Attention attention = m_attention;
    attention.parameter = key;
    Q_EMIT attentionProposed(attention);
}

void ParameterForm::fitMargins()
{
    const QScrollBar& bar = *m_scroll->verticalScrollBar();
    m_page->makeRoomForBar(bar.maximum() > 0 ? bar.sizeHint().width() : 0);
}

bool ParameterForm::hasFields() const
{
    return m_page->hasFields();
}

QSize ParameterForm::sizeHint() const
{
    return {formWidth, m_page->sizeHint().height()};
}

/// Of the row below the pointer, or of the one with the keyboard.
void ParameterForm::contextMenuEvent(QContextMenuEvent* event)
{
    const QString key = QString::fromStdString(m_pointer->key());
    if (key.isEmpty())
        return View::contextMenuEvent(event);
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("parameterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (key != QLatin1String("optimizer")) {
        connect(menu->addAction(tr("Sweep %1…").arg(key)), &QAction::triggered, this,
                [this, key] { Q_EMIT sweepAsked(key); });
        connect(menu->addAction(tr("Animate %1…").arg(key)), &QAction::triggered, this,
                [this, key] { Q_EMIT animateAsked(key); });
    }
    connect(menu->addAction(tr("What is this?")), &QAction::triggered, this, [this, key] { Q_EMIT helpAsked(key); });
    menu->popup(event->globalPos());
}

void ParameterForm::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    m_page->setDensity(window()->height() < denseBelow);
}

}  // namespace onecycle::ui
