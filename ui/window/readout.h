// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"
#include "ui/window/readout_items.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// The line of numbers at the bottom: what a hand is changing, what holds at the cursor or between two of them, or the
/// derived numbers of the whole run when nothing is pointed at.
class Readout : public View {
    Q_OBJECT

public:
    explicit Readout(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;

    /// What it says, as one line of plain text; also what a screen reader is told.
    [[nodiscard]] QString text() const { return accessibleDescription(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    /// A narrow window keeps the numbers and lets their notes go, the last ones first: how many items keep theirs.
    [[nodiscard]] std::size_t noteCount() const;
    [[nodiscard]] double widthOf(const ReadoutItem& item, bool withNote) const;

    Snapshot m_snapshot;
    Attention m_attention;
    std::vector<ReadoutItem> m_items;
    QFont m_font;
    QFont m_valueFont;
};

}  // namespace onecycle::ui
