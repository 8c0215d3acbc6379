// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_picker.h"

#include "core/presets/preset_format.h"
#include "ui/presets/preset_bar.h"
#include "ui/presets/preset_details.h"
#include "ui/presets/preset_edit.h"
#include "ui/presets/preset_list.h"
#include "ui/presets/preset_shelf.h"
#include "ui/presets/preset_text.h"
#include "ui/text/translate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace onecycle::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int leastSide = 250;
constexpr int sideStretch = 2;
constexpr int stageStretch = 3;

}  // namespace

PresetPicker::PresetPicker(const Snapshot& snapshot, const QString& folder, QWidget* parent)
    : QDialog(parent),
      m_snapshot(snapshot),
      m_list(new PresetList(snapshot.buildable ? snapshot.config() : startingConfig(), this)),
      m_save(new QPushButton(tr("&Save the schedule…"), this)),  // in the order of the Tab key
      m_details(new PresetDetails(this)),
      m_shelf(new PresetShelf(folder, *m_list, *this)),
      m_bar(new PresetBar(this))
{
    setObjectName(QStringLiteral("presetPicker"));
    setWindowTitle(tr("Presets"));
    setAccessibleName(windowTitle());
    constexpr QSize wanted(1080, 720);
    constexpr double most = 0.92;  // of the screen
    resize(wanted.boundedTo(screen()->availableSize() * most));
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide(), sideStretch);
    row->addWidget(makeStage(), stageStretch);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_bar);
    connectParts();
    m_shelf->refresh();
    m_list->setFocus();
}

QWidget* PresetPicker::makeSide()
{
    auto* const side = new QFrame(this);
    side->setObjectName(QStringLiteral("presetSide"));
    side->setMinimumWidth(leastSide);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(margin, gap, margin, gap);
    m_save->setObjectName(QStringLiteral("presets.save"));
    m_save->setToolTip(tr("Keeps the active schedule as a preset of yours, to be used in other documents."));
    m_save->setAutoDefault(false);
    foot->addWidget(m_save);
    foot->addStretch();
    column->addLayout(foot);
    return side;
}

QWidget* PresetPicker::makeStage()
{
    auto* const scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("presetStage"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_details->setAutoFillBackground(true);
    m_details->setBackgroundRole(QPalette::AlternateBase);
    scroll->setBackgroundRole(QPalette::AlternateBase);
    scroll->setWidget(m_details);
    return scroll;
}

void PresetPicker::connectParts()
{
    connect(m_list, &PresetList::chosenChanged, this, &PresetPicker::refresh);
    connect(m_list, &PresetList::doubleClicked, this, &PresetPicker::apply);
    connect(m_bar, &PresetBar::lengthToggled, this, &PresetPicker::refresh);
    connect(m_bar, &PresetBar::applyRequested, this, &PresetPicker::apply);
    connect(m_bar, &PresetBar::pinRequested, this, &PresetPicker::pin);
    connect(m_bar, &PresetBar::closeRequested, this, &QDialog::reject);
    connect(m_bar, &PresetBar::keepRequested, m_shelf, &PresetShelf::keep);
    connect(m_bar, &PresetBar::putBackRequested, m_shelf, &PresetShelf::putBack);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_shelf->saveSchedule(m_snapshot.config(), fromUtf8(m_snapshot.value.activeEntry().name)); });
    connect(m_shelf, &PresetShelf::said, this, &PresetPicker::say);
    connect(m_shelf, &PresetShelf::removedChanged, m_bar, &PresetBar::setCanPutBack);
    connect(m_details, &PresetDetails::renameRequested, m_shelf, &PresetShelf::rename);
    connect(m_details, &PresetDetails::removeRequested, m_shelf, &PresetShelf::remove);
    connect(m_details, &PresetDetails::folderRequested, m_shelf, &PresetShelf::openFolder);
    connect(m_details, &PresetDetails::copyRequested, this, [this] { m_shelf->copyShareString(m_snapshot.config()); });
    connect(m_details, &PresetDetails::saveCopyRequested, this, [this] {
        const PresetRow& row = *m_list->chosen();
        Q_EMIT copyRequested(row.title(), QByteArray::fromStdString(writePreset(row.preset)));
    });
}

void PresetPicker::show(const Snapshot& snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void PresetPicker::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
    if (readOnly)
        say(tr("This document is open for reading: a preset can be looked at, not applied."));
}

void PresetPicker::setKeepLength(bool keep)
{
    m_bar->setKeepLength(keep);
}

bool PresetPicker::keepsLength() const
{
    return m_bar->keepsLength();
}

void PresetPicker::bring(const PresetRow& row)
{
    m_shelf->bring(row);
}

bool PresetPicker::canApply() const
{
    const PresetRow* const row = m_list->chosen();
    return row && row->isReadable() && !m_readOnly && whyNotApplied(row->preset).isEmpty();
}

void PresetPicker::refresh()
{
    const PresetRow* const row = m_list->chosen();
    m_details->show(row, m_snapshot, keepsLength());
    m_save->setEnabled(m_snapshot.buildable);
    const bool readable = row && row->isReadable();
    m_bar->allow({canApply(), readable && !m_readOnly, readable && !row->own && !row->path.isEmpty()});
}

void PresetPicker::say(const QString& sentence)
{
    m_bar->say(sentence);
}

void PresetPicker::apply()
{
    if (!canApply())
        return;
    Q_EMIT proposed(applyEdit(m_snapshot.config(), m_list->chosen()->preset, keepsLength()));
    accept();
}

void PresetPicker::pin()
{
    const Preset preset = m_list->chosen()->preset;
    Q_EMIT proposed(pinEdit(m_snapshot.config(), preset, keepsLength()));
    say(tr("“%1” stands beside the active schedule.").arg(fromUtf8(preset.name)));
}

}  // namespace onecycle::ui
