// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace onecycle::ui {

class AttentionHub;
class Document;
class MainWindow;

/// Opens the guide: at what has the keyboard, in a dialog too, at a parameter of the form, or at a page by its key; and
/// leads from a page back to the form.
class GuideCommands : public QObject {
    Q_OBJECT

public:
    GuideCommands(MainWindow& window, const Document& document, AttentionHub& attention);

    /// Brings the guide to the front, with the page of \p key or, for a key without one, the list of all.
    void open(const QString& key);
    /// The key of the page about \p widget: that of its parameter, of its panel, or none.
    [[nodiscard]] QString keyOf(const QWidget* widget) const;

protected:
    /// F1 in a dialog, which the window's own shortcut does not reach.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void openFocused();
    void showRow(const QString& key);
    [[nodiscard]] QString chartKey() const;

    MainWindow& m_window;
    const Document& m_document;
    AttentionHub& m_attention;
};

}  // namespace onecycle::ui
