// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace onecycle::ui {

class SwitchButton;

/// The foot of the picker: what can be done with the chosen preset, and what has been done.
class PresetBar : public QFrame {
    Q_OBJECT

public:
    /// What can be done now.
    struct Can {
        bool apply = false;
        bool pin = false;
        bool keep = false;  ///< it lies in a file elsewhere, and can become one of the user's own
    };

    explicit PresetBar(QWidget* parent = nullptr);

    void allow(const Can& can);
    /// A preset that was deleted can be put back.
    void setCanPutBack(bool can);
    void say(const QString& sentence);
    void setKeepLength(bool keep);
    [[nodiscard]] bool keepsLength() const;

Q_SIGNALS:
    void lengthToggled();
    void applyRequested();
    void pinRequested();
    void keepRequested();
    void putBackRequested();
    void closeRequested();

private:
    QWidget* makeSaid();
    void makeLength();
    QPushButton* addButton(QWidget* parent, const QString& text, const char* name, const QString& help);

    QWidget* m_saidRow = nullptr;
    QLabel* m_said = nullptr;
    QPushButton* m_putBack = nullptr;
    SwitchButton* m_length;
    QPushButton* m_keep;
    QPushButton* m_pin;
    QPushButton* m_apply;
};

}  // namespace onecycle::ui
