// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

class QLineEdit;
class QToolButton;

namespace onecycle::ui {

/// One parameter group: selected by a click or the arrow keys, renamed by a double click or F2, removed by its cross or
/// Delete.
class GroupChip : public QRadioButton {
    Q_OBJECT

public:
    explicit GroupChip(QWidget* parent = nullptr);

    /// Shows group \p index, called \p name.
    void setGroup(int index, const QString& name);
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selected(int index);
    void renamed(int index, const QString& name);
    void removalAsked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    void reportSelection(bool checked);
    void askRemoval() { Q_EMIT removalAsked(m_index); }
    void beginRenaming();
    void endRenaming();

    QToolButton* m_remove;
    QLineEdit* m_editor = nullptr;  // made when it is first needed
    int m_index = 0;
};

}  // namespace onecycle::ui
