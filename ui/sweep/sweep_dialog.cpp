// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep/sweep_dialog.h"

#include "core/document/entry_change.h"
#include "ui/sweep/family_picture.h"
#include "ui/sweep/picture_stage.h"
#include "ui/sweep/sweep_form.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSlider>

#include <algorithm>

namespace onecycle::ui {
namespace {

constexpr int formWidth = 300;
constexpr int margin = 16;

}  // namespace

SweepDialog::SweepDialog(const Snapshot& snapshot, const Sweep& sweep, std::size_t group, bool editable,
                         QWidget* parent)
    : QDialog(parent),
      m_base(snapshot),
      m_group(group),
      m_editable(editable),
      m_form(new SweepForm(snapshot.config(), sweep, this)),
      m_stage(new PictureStage(QStringLiteral("sweep.preview"), this)),
      m_member(new QSlider(Qt::Horizontal, this)),
      m_numbers(new QLabel(this))
{
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Sweep a parameter"));
    constexpr QSize wanted(1180, 760);
    constexpr double most = 0.92;  // of the screen
    resize(wanted.boundedTo(screen()->availableSize() * most));
    m_form->setFixedWidth(formWidth);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_form);
    row->addWidget(makeStage(), 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connect(m_form, &SweepForm::changed, this, &SweepDialog::refresh);
    connect(m_member, &QSlider::valueChanged, this, &SweepDialog::choose);
    refresh();
    m_member->setFocus(Qt::OtherFocusReason);
}

const Sweep& SweepDialog::sweep() const
{
    return m_form->sweep();
}

void SweepDialog::say(const QString& sentence)
{
    m_form->say(std::nullopt, sentence);
}

QWidget* SweepDialog::makeStage()
{
    auto* const stage = new QWidget(this);
    auto* const column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_stage, 1);
    m_member->setObjectName(QStringLiteral("sweep.member"));
    m_member->setAccessibleName(tr("Member"));
    m_member->setToolTip(tr("Steps through the family: the curve that is looked at is bold."));
    m_member->setPageStep(1);
    m_member->setTickPosition(QSlider::TicksBelow);
    m_numbers->setObjectName(QStringLiteral("sweep.numbers"));
    m_numbers->setAlignment(Qt::AlignCenter);
    m_numbers->setWordWrap(true);
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(4 * margin, 0, 4 * margin, 0);
    line->addWidget(m_member);
    column->addLayout(line);
    column->addWidget(m_numbers);
    return stage;
}

QPushButton* SweepDialog::addButton(const QString& text, const char* key, const QString& help)
{
    auto* const button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("sweep.") + QLatin1String(key));
    button->setToolTip(help);
    button->setAutoDefault(false);
    return button;
}

QWidget* SweepDialog::makeButtons()
{
    auto* const bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("exportBar"));
    auto* const line = new QHBoxLayout(bar);
    line->setContentsMargins(margin, 10, margin, 10);
    auto* const picture = addButton(tr("Export &picture…"), "exportPicture", tr("Writes the family as one picture."));
    auto* const numbers = addButton(tr("Export &numbers…"), "exportNumbers",
                                    tr("Writes the steps of all members as one table."));
    auto* const close = addButton(tr("Close"), "close", tr("Closes this dialog; the document stays as it is."));
    auto* const all = addButton(tr("Keep &all"), "keepAll",
                                tr("Puts every member beside the schedule, as variants of the document."));
    auto* const one = addButton(tr("&Keep this one"), "keepOne",
                                tr("Puts the bold member beside the schedule, as a variant of the document."));
    m_make = addButton(tr("&Make it the schedule"), "make", tr("Gives the schedule the value of the bold member."));
    m_make->setProperty("role", QStringLiteral("primary"));
    m_make->setDefault(true);
    m_exportButtons = {picture, numbers};
    m_editButtons = {all, one, m_make};
    connect(picture, &QPushButton::clicked, this, &SweepDialog::pictureAsked);
    connect(numbers, &QPushButton::clicked, this, &SweepDialog::numbersAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, &SweepDialog::keepAll);
    connect(one, &QPushButton::clicked, this, &SweepDialog::keepOne);
    connect(m_make, &QPushButton::clicked, this, &SweepDialog::makeTheSchedule);
    line->addWidget(picture);
    line->addWidget(numbers);
    line->addStretch();
    for (QPushButton* const button : {close, all, one, m_make})
        line->addWidget(button);
    return bar;
}

/// Where there is no family, the last one stays in sight, and nothing can be done with it.
void SweepDialog::refresh()
{
    QString text = m_form->complaint();
    auto family = sweepDocument(m_base.value, m_form->sweep());
    const bool good = text.isEmpty() && family;
    for (const auto& buttons : {m_exportButtons, m_editButtons})
        for (QPushButton* const button : buttons)
            button->setEnabled(good && (m_editable || buttons == m_exportButtons));
    m_member->setEnabled(good);
    if (!good)
        return m_form->say(family ? std::nullopt : std::optional(family.error()),
                           text.isEmpty() ? remarkSentence(family.error().remark) : text);
    QStringList remarks;
    for (const Remark& remark : family->remarks)
        remarks += remarkSentence(remark);
    m_form->say(std::nullopt, remarks.join(QStringLiteral("\n\n")));
    m_family = std::move(family).value();
    const auto last = static_cast<int>(m_family.values.size()) - 1;
    m_member->setRange(0, last);
    choose(m_member->value());
}

const ScheduleEntry& SweepDialog::member() const
{
    return m_family.document.schedules[static_cast<std::size_t>(m_member->value())];
}

void SweepDialog::choose(int member)
{
    if (member >= static_cast<int>(m_family.document.schedules.size()))
        return;
    m_family.document.active = m_family.document.schedules[static_cast<std::size_t>(member)].id;
    ViewState view = m_base.view;
    view.zoomSteps.reset();
    view.zoomLr.reset();
    view.zoomMomentum.reset();
    view.compareBy = CompareBy::Step;
    m_shown = makeSnapshot(m_family.document, view, m_shown.schedules.empty() ? nullptr : &m_shown);
    PictureOptions options;
    options.title = familyTitle(m_form->sweep(), m_family);
    options.curves = drawnFamily(m_family, m_shown);
    m_stage->show(m_shown, options);
    const QString words = tr("%1: %2").arg(fromUtf8(m_family.document.activeEntry().name),
                                           numbersInWords(m_shown, m_group));
    m_numbers->setText(words);
    m_stage->setAccessibleDescription(words);
    m_member->setAccessibleDescription(words);
}

void SweepDialog::keepOne()
{
    Edit edit{{}, tr("keep %1").arg(fromUtf8(member().name)).toStdString()};
    edit.entries.emplace_back(entry_change::Add{member()});
    Q_EMIT proposed(edit);
    accept();
}

void SweepDialog::keepAll()
{
    Edit edit{{}, tr("keep a sweep of %1").arg(fromUtf8(sweep().range.key)).toStdString()};
    for (const ScheduleEntry& entry : m_family.document.schedules)
        edit.entries.emplace_back(entry_change::Add{entry});
    Q_EMIT proposed(edit);
    accept();
}

void SweepDialog::makeTheSchedule()
{
    const SweepRange& range = sweep().range;
    const Value& value = m_family.values[static_cast<std::size_t>(m_member->value())];
    Q_EMIT proposed({{{range.key, value, range.group}}, tr("set %1").arg(fromUtf8(member().name)).toStdString()});
    accept();
}

}  // namespace onecycle::ui
