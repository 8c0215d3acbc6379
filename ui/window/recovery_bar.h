// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace onecycle::ui {

/// Unsaved work of a program that is no more, as it is offered.
struct RecoveryOffer {
    QString text;              ///< what it is, of when, and what is to be known of its file
    bool restorable = true;    ///< false: it cannot be read
    bool fileDiffers = false;  ///< its file says something else now, which can be opened instead
};

/// A strip above everything that offers unsaved work: to be restored, thrown away or left for later, each or all.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);

    /// Shows \p offers in place of what was offered; hides itself where there are none.
    void offer(const std::vector<RecoveryOffer>& offers);

Q_SIGNALS:
    void restoreAsked(int index);
    void openAsked(int index);
    void discardAsked(int index);
    void restoreAllAsked();
    void discardAllAsked();
    void laterAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void makeHead(QVBoxLayout& column);
    [[nodiscard]] QWidget* makeRow(const RecoveryOffer& offer, int index);
    QPushButton* addButton(QHBoxLayout& line, const QString& name, const QString& text, const QString& tip);

    QScrollArea* m_rows;
    QPushButton* m_restoreAll = nullptr;
    QPushButton* m_discardAll = nullptr;
};

}  // namespace onecycle::ui
