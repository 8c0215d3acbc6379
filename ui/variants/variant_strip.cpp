// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variants/variant_strip.h"

#include "ui/controls/flow_layout.h"
#include "ui/text/translate.h"
#include "ui/variants/compare_choice.h"
#include "ui/variants/variant_chip.h"
#include "ui/variants/variant_menu.h"
#include "ui/variants/variant_words.h"

#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace onecycle::ui {
namespace {

constexpr int gap = 6;
constexpr int edge = 12;
constexpr int mostLines = 2;

}  // namespace

VariantStrip::VariantStrip(QWidget* parent)
    : View(parent),
      m_scroll(new QScrollArea(this)),
      m_area(new QWidget),
      m_flow(new FlowLayout(m_area, gap)),
      m_choice(new CompareChoice(this)),
      m_dropMark(new QFrame(m_area))
{
    setObjectName(QStringLiteral("variants"));
    setAccessibleName(tr("Schedules of the document"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_scroll->setObjectName(QStringLiteral("variants.scroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_area);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_area->setAutoFillBackground(false);
    m_dropMark->setObjectName(QStringLiteral("variants.drop"));
    m_dropMark->hide();
    hide();
    connect(m_choice, &CompareChoice::chosen, this, &VariantStrip::compareBy);
}

void VariantStrip::show(const Snapshot& snapshot, Cause cause)
{
    m_snapshot = snapshot;
    if (cause == Cause::Gesture && snapshot.value.schedules.size() == m_chips.size())
        return;  // a hand changes numbers, not the list
    keepFocus();
    const auto& entries = m_snapshot.value.schedules;
    while (m_chips.size() < entries.size())
        m_chips.push_back(makeChip());
    while (m_chips.size() > entries.size()) {
        m_flow->removeWidget(m_chips.back());
        m_chips.back()->setParent(nullptr);  // what it said may be under way in it
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    const std::string& active = m_snapshot.value.activeEntry().id;
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_chips[i]->setContent(static_cast<int>(i), chipContent(entries[i], entries[i].id == active));
    m_choice->present(snapshot);
    for (VariantChip* const chip : m_chips)
        if (!m_focused.empty() && chip->content().id == m_focused)
            chip->setFocus(Qt::OtherFocusReason);
    setVisible(entries.size() > 1);
    setEnabled(!snapshot.rules || snapshot.rules->allows("schedules"));
    arrange();
}

void VariantStrip::settle()
{
    m_choice->present(m_snapshot);
    arrange();
}

/// What has the keyboard is the schedule, not the place in the strip.
void VariantStrip::keepFocus()
{
    m_focused.clear();
    for (const VariantChip* const chip : m_chips)
        if (chip->hasFocus())
            m_focused = chip->content().id;
}

VariantChip* VariantStrip::makeChip()
{
    auto* const chip = new VariantChip(m_area);
    m_flow->addWidget(chip);
    chip->show();
    chip->installEventFilter(this);
    connect(chip, &VariantChip::chosen, this, [this, chip] { activate(chip->content().id); });
    connect(chip, &VariantChip::renamed, this, [this, chip](const QString& name) {
        propose(entry_change::Rename{chip->content().id, toUtf8(name)}, tr("rename a schedule"));
    });
    connect(chip, &VariantChip::hidingAsked, this, [this, chip](bool hidden) {
        propose(entry_change::Hide{chip->content().id, hidden}, hidden ? tr("hide a schedule") : tr("show a schedule"));
    });
    connect(chip, &VariantChip::removalAsked, this, [this, chip] { remove(chip->content().id); });
    connect(chip, &VariantChip::neighbourAsked, this, [this, chip](int places) { focusFrom(*chip, places); });
    connect(chip, &VariantChip::moveAsked, this, [this, chip](int places) { move(*chip, places); });
    connect(chip, &VariantChip::menuAsked, this, [this, chip](const QPoint& at) { openMenu(*chip, at); });
    connect(chip, &VariantChip::dragged, this,
            [this, chip](const QPoint& at, bool dropped) { drag(*chip, at, dropped); });
    return chip;
}

void VariantStrip::propose(const EntryChange& change, const QString& text)
{
    Q_EMIT proposed(entryEdit(change, text));
}

void VariantStrip::compareBy(CompareBy by)
{
    ViewState view = m_snapshot.view;
    view.compareBy = by;
    Q_EMIT viewProposed(view);
}

void VariantStrip::activate(const std::string& id)
{
    const ScheduleEntry* const entry = m_snapshot.value.find(id);
    if (!entry || entry == &m_snapshot.value.activeEntry())
        return;
    if (isEditable(*entry))
        return propose(entry_change::Activate{id}, tr("make another schedule active"));
    Q_EMIT refused(whyNotActive(*entry));
}

void VariantStrip::move(const VariantChip& chip, int places)
{
    const auto target = static_cast<std::ptrdiff_t>(placeOf(chip)) + places;
    if (target >= 0 && target < std::ssize(m_chips))
        propose(entry_change::Move{chip.content().id, static_cast<std::size_t>(target)}, tr("move a schedule"));
}

void VariantStrip::remove(const std::string& id)
{
    const ScheduleEntry* const entry = m_snapshot.value.find(id);
    if (!entry)
        return;
    if (isEditable(*entry) && std::ranges::count_if(m_snapshot.value.schedules, isEditable) == 1)
        return Q_EMIT refused(
            tr("%1 is the only schedule that can be edited, so it stays.").arg(fromUtf8(entry->name)));
    propose(entry_change::Remove{id}, tr("delete a schedule"));
}

std::size_t VariantStrip::placeOf(const VariantChip& chip) const
{
    return static_cast<std::size_t>(std::ranges::find(m_chips, &chip) - m_chips.begin());
}

/// The number of chips before \p position, which is in the area of the chips.
std::size_t VariantStrip::placeAt(const QPoint& position) const
{
    std::size_t before = 0;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QRect place = m_chips[i]->geometry();
        const bool above = place.bottom() + gap / 2 < position.y();
        const bool inLine = place.top() - gap / 2 <= position.y();
        if (above || (inLine && place.center().x() < position.x()))
            before = i + 1;
    }
    return before;
}

void VariantStrip::drag(const VariantChip& chip, const QPoint& globalPosition, bool dropped)
{
    const QPoint position = m_area->mapFromGlobal(globalPosition);
    m_scroll->ensureVisible(position.x(), position.y(), 0, gap);
    const std::size_t before = placeAt(position);
    const std::size_t own = placeOf(chip);
    m_dropMark->setVisible(!dropped && before != own && before != own + 1);
    const QRect beside = m_chips[std::min(before, m_chips.size() - 1)]->geometry();
    const int x = before < m_chips.size() ? beside.left() - gap / 2 - 1 : beside.right() + gap / 2;
    m_dropMark->setGeometry(x, beside.top(), 2, beside.height());
    m_dropMark->raise();
    if (dropped && before != own && before != own + 1)
        move(chip, static_cast<int>(before > own ? before - 1 : before) - static_cast<int>(own));
}

void VariantStrip::openMenu(VariantChip& chip, const QPoint& globalPosition)
{
    auto* const menu = new VariantMenu(
        m_snapshot.value, chip.content().id, [this](const Edit& edit) { Q_EMIT proposed(edit); },
        [renamed = QPointer<VariantChip>(&chip)] {
            if (renamed)  // another program may have changed the file under the open menu
                renamed->beginRenaming();
        },
        this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

void VariantStrip::focusFrom(const VariantChip& chip, int places)
{
    const auto next = static_cast<std::ptrdiff_t>(placeOf(chip)) + places;
    if (next >= 0 && next < std::ssize(m_chips))
        m_chips[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

bool VariantStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget*>(watched), 0, gap);
    return View::eventFilter(watched, event);
}

int VariantStrip::choiceRoom() const
{
    return m_choice->isHidden() ? 0 : m_choice->sizeHint().width() + gap;
}

/// The strip lays itself out: a scroll area in a layout knows nothing of the height that its content needs.
int VariantStrip::heightForWidth(int width) const
{
    if (m_chips.empty())
        return 0;
    const int line = m_chips.front()->sizeHint().height();
    const int wanted = m_flow->heightForWidth(std::max(1, width - 2 * edge - choiceRoom()));
    return std::min(wanted, mostLines * line + (mostLines - 1) * gap) + 2 * gap;
}

QSize VariantStrip::sizeHint() const
{
    return {0, heightForWidth(width())};
}

void VariantStrip::arrange()
{
    updateGeometry();
    const QRect room = rect().adjusted(edge, gap, -edge, -gap);
    const QSize choice = m_choice->sizeHint();
    m_scroll->setGeometry(room.adjusted(0, 0, -choiceRoom(), 0));
    m_choice->setGeometry(room.right() + 1 - choice.width(), room.top(), choice.width(), choice.height());
}

void VariantStrip::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    arrange();
}

}  // namespace onecycle::ui
