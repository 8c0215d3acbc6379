// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/view.h"

#include <QFont>

#include <vector>

namespace onecycle::ui {

/// The line of numbers at the bottom: what holds at the cursor, or the derived numbers of the whole run when nothing is
/// pointed at.
class Readout : public View {
    Q_OBJECT

public:
    explicit Readout(QWidget* parent = nullptr);

    using View::show;
    void show(const Snapshot& snapshot, Cause cause) override;
    void attend(const Attention& attention) override;

    /// What it says, as one line of plain text; also what a screen reader is told.
    [[nodiscard]] QString text() const { return accessibleDescription(); }

    /// One number with its name.
    struct Item {
        QString name;
        QString value;
        QString note;                                            ///< muted, behind the value
        QPalette::ColorRole colour = QPalette::PlaceholderText;  ///< of the name
    };

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] std::vector<Item> atCursor(double step) const;
    [[nodiscard]] std::vector<Item> ofRun() const;
    /// Under other optimisers than SGD the effective step is not a number that means something; this says so in its
    /// place.
    [[nodiscard]] static Item noEffectiveStep();
    [[nodiscard]] double widthOf(const Item& item, bool withNote) const;

    Snapshot m_snapshot;
    Attention m_attention;
    std::vector<Item> m_items;
    QFont m_font;
    QFont m_valueFont;
};

}  // namespace onecycle::ui
