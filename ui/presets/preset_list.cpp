// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_list.h"

#include "ui/controls/framed_edit.h"
#include "ui/presets/preset_card.h"
#include "ui/presets/preset_model.h"
#include "ui/presets/preset_thumbnails.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;

bool walks(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

}  // namespace

PresetList::PresetList(const ScheduleConfig& config, QWidget* parent)
    : QWidget(parent),
      m_model(new PresetModel(this)),
      m_thumbnails(new PresetThumbnails(config, this)),
      m_search(new FramedEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("presets.search"));
    m_search->setAccessibleName(tr("Search the presets"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Leaves the presets with these words in their name, sentence or source."));
    m_search->setClearButtonEnabled(true);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PresetList::search);
    makeList();
    m_nothing->setObjectName(QStringLiteral("presets.nothing"));
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, 0);
    column->setSpacing(margin / 2);
    for (QWidget* const framed : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_nothing)}) {
        auto* const line = new QHBoxLayout;
        line->setContentsMargins(margin, 0, margin, 0);
        line->addWidget(framed);
        column->addLayout(line);
    }
    column->addWidget(m_list, 1);
}

void PresetList::makeList()
{
    m_list->setObjectName(QStringLiteral("presets.list"));
    m_list->setAccessibleName(tr("Presets"));
    m_list->setToolTip(tr("The presets that the search leaves."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PresetCard(*m_model, *m_thumbnails, this));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_thumbnails, &PresetThumbnails::drawn, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PresetList::chosenChanged);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &PresetList::doubleClicked);
}

void PresetList::setRows(std::vector<PresetRow> rows)
{
    const PresetRow* const before = chosen();
    const QString path = before ? before->path : QString();
    const QString title = before ? before->title() : QString();
    m_thumbnails->forget();
    m_model->setRows(std::move(rows));
    choose(path, title);
}

void PresetList::choose(const QString& path, const QString& title)
{
    const QModelIndex index = m_model->indexOf(path, title);
    chooseIndex(index.isValid() ? index : m_model->index(0));
}

void PresetList::chooseIndex(const QModelIndex& index)
{
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    Q_EMIT chosenChanged();  // a model that was filled anew does not say it
}

const PresetRow* PresetList::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index) : nullptr;
}

const std::vector<PresetRow>& PresetList::rows() const
{
    return m_model->rows();
}

void PresetList::search(const QString& text)
{
    const PresetRow* const before = chosen();
    const QString path = before ? before->path : QString();
    const QString title = before ? before->title() : QString();
    m_model->setSearch(text);
    m_nothing->setText(tr("No preset has “%1” in its name, sentence or source.").arg(text.trimmed()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    choose(path, title);
}

bool PresetList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || !walks(static_cast<QKeyEvent*>(event)->key()))
        return QWidget::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

}  // namespace onecycle::ui
