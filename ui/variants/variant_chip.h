// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <cstddef>
#include <optional>
#include <string>

class QLineEdit;

namespace onecycle::ui {

class VariantEye;

/// One schedule in the strip: a sample of its line, its name, an eye. Pressing it makes it the active one, F2 or a
/// double click renames it, Delete removes it, Alt with an arrow key or a drag moves it; its menu has all of it.
class VariantChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit VariantChip(QWidget* parent = nullptr);

    /// What it shows.
    struct Content {
        std::string id;
        QString name;
        QString note;                       ///< what it is, for the tooltip and screen readers
        std::optional<std::size_t> colour;  ///< none: the active one
        bool hidden = false;

        friend bool operator==(const Content&, const Content&) = default;
    };
    void setContent(int place, const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    void beginRenaming();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();
    void renamed(const QString& name);
    void hidingAsked(bool hidden);
    void removalAsked();
    /// By \p places to the right.
    void moveAsked(int places);
    /// The keyboard goes on to the chip \p places to the right.
    void neighbourAsked(int places);
    void menuAsked(const QPoint& globalPosition);
    /// It is dragged to \p globalPosition; \p dropped at the end.
    void dragged(const QPoint& globalPosition, bool dropped);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect nameRoom() const;
    void endRenaming();

    Content m_content;
    VariantEye* m_eye;
    QLineEdit* m_editor = nullptr;  // made when it is first needed
    QPoint m_pressed;
    bool m_dragging = false;
};

}  // namespace onecycle::ui
