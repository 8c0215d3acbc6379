// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace onecycle::ui {

/// A button of several lines in a thin frame: a lesson in the list, or an answer to choose. Its texts wrap.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { None, Done, Wrong };

    struct Content {
        QString title;  ///< bold, where there is a text below it
        QString text;   ///< muted, may be empty
        QString note;   ///< small, at the right of the title: how far one is
        Mark mark = Mark::None;
        bool chosen = false;  ///< the ground is that of what is selected
    };

    explicit CardButton(QWidget* parent = nullptr);

    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Places {
        QRect title;
        QRect text;
        QRect note;
        QRect mark;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont noteFont() const;

    Content m_content;
};

}  // namespace onecycle::ui
