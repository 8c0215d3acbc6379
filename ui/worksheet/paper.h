// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <functional>

namespace onecycle::ui {

/// Pages of A4 that are filled from the top: what has no room left goes to the next one. All lengths are points.
class Paper {
public:
    explicit Paper(QPdfWriter& writer);

    /// Every page that begins from here on is footed with \p text and its number, from 1.
    void setFooter(const QString& text);
    /// The next thing stands on a new page.
    void breakPage();
    void space(double height);
    /// Makes sure that \p height fits on this page.
    void keepTogether(double height);
    void write(const QString& text, const QFont& font, const QColor& colour, double indent = 0);
    [[nodiscard]] double heightOf(const QString& text, const QFont& font, double indent = 0) const;
    /// A line to write on behind \p label, \p width long.
    void blank(const QString& label, double width, double indent = 0);
    /// A box to tick and a text.
    void tick(const QString& text, double indent);
    /// Something of \p height, drawn with the origin at its top left.
    void draw(double height, const std::function<void(QPainter& painter, double width)>& drawing);
    void rule();

    [[nodiscard]] double width() const { return m_right - m_left; }

private:
    void foot();
    void startPage();

    QPdfWriter& m_writer;
    QPainter m_painter;
    QString m_footer;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 0;
    bool m_started = false;
    bool m_fresh = true;  ///< nothing stands on this page yet
};

}  // namespace onecycle::ui
