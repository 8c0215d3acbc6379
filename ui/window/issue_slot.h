// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

#include <optional>

namespace onecycle::ui {

class IssueBar;

/// The place of the issue bar in the window's column. While a hand is moving something the place keeps its height, so
/// that the picture does not move under the hand: what the bar needs beyond it lies over the panels below, what it
/// leaves is empty ground. When the hand is done, the place takes the height of the bar.
class IssueSlot : public View {
    Q_OBJECT

public:
    /// \p bar becomes a sibling of the slot, which may reach below it.
    IssueSlot(IssueBar& bar, QWidget* parent);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void settle() override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void placeBar();
    [[nodiscard]] int barHeight(int width) const;

    IssueBar& m_bar;
    std::optional<int> m_held;  // the height at the beginning of the gesture under way
};

}  // namespace onecycle::ui
