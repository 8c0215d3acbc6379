// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/entry_change.h"
#include "ui/document/view.h"
#include "ui/variants/variant_chip.h"

#include <vector>

class QFrame;
class QScrollArea;

namespace onecycle::ui {

class CompareChoice;
class FlowLayout;

/// The schedules of the document in a strip of swatches, which is the legend of the chart too: gone while there is only
/// one. Two lines are seen at most, more are scrolled to.
class VariantStrip : public View {
    Q_OBJECT

public:
    explicit VariantStrip(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void settle() override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    /// Why something that was asked for cannot be done, or does not happen.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    VariantChip* makeChip();
    void compareBy(CompareBy by);
    void activate(const std::string& id);
    void propose(const EntryChange& change, const QString& text);
    void move(const VariantChip& chip, int places);
    void remove(const std::string& id);
    void drag(const VariantChip& chip, const QPoint& globalPosition, bool dropped);
    void openMenu(VariantChip& chip, const QPoint& globalPosition);
    void keepFocus();
    void focusFrom(const VariantChip& chip, int places);
    void arrange();
    [[nodiscard]] int choiceRoom() const;
    [[nodiscard]] std::size_t placeAt(const QPoint& position) const;
    [[nodiscard]] std::size_t placeOf(const VariantChip& chip) const;

    Snapshot m_snapshot;
    std::vector<VariantChip*> m_chips;
    QScrollArea* m_scroll;
    QWidget* m_area;
    FlowLayout* m_flow;
    CompareChoice* m_choice;
    QFrame* m_dropMark;
    std::string m_focused;  ///< id of the schedule whose chip keeps the keyboard when the chips change places
};

}  // namespace onecycle::ui
