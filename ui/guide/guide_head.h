// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace onecycle::ui {

class FramedEdit;

/// What stands above a page of the guide: the ways to other pages, its title and, for a parameter, its key.
class GuideHead : public QWidget {
    Q_OBJECT

public:
    explicit GuideHead(QWidget* parent = nullptr);

    /// Shows \p title, and \p parameter below it unless it is empty.
    void present(const QString& title, const QString& parameter);
    void enableWays(bool back, bool forward);
    [[nodiscard]] QString searched() const;
    void clearSearch();

Q_SIGNALS:
    void backAsked();
    void forwardAsked();
    void homeAsked();
    void formAsked();
    /// Letters were typed, or Enter was pressed behind them.
    void searchChanged();
    void searchDone();

private:
    QPushButton* addButton(const char* name, const QString& text, const QString& tip);
    void addWays(QVBoxLayout& column);
    void addTitle(QVBoxLayout& column);

    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_home;
    FramedEdit* m_search;
    QLabel* m_title;
    QLabel* m_key;
    QPushButton* m_form;
};

}  // namespace onecycle::ui
