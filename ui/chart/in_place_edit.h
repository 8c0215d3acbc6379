// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace onecycle::ui {

/// A small frame over the chart in which something is typed: the exact number of a handle, a step to go to. Enter
/// takes it, and so does going elsewhere; Escape leaves everything as it was; what cannot be taken stays, with a
/// sentence.
class InPlaceEdit : public QFrame {
    Q_OBJECT

public:
    explicit InPlaceEdit(QWidget* parent);

    struct Field {
        QString name;   ///< object name
        QString label;  ///< also the accessible name
        QString text;
    };
    /// Takes what was typed; gives the sentence why not, or nothing when it is done.
    using Take = std::function<QString(const QStringList& texts)>;

    /// Opens beside \p at, a place in the parent, with the first field selected.
    void open(const QPoint& at, const QList<Field>& fields, Take take);

    /// Leaves everything as it was.
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void accept();
    void leave();

    QFormLayout* m_form;
    QLabel* m_sentence;
    QList<QLineEdit*> m_edits;
    QPoint m_at;
    Take m_take;
};

}  // namespace onecycle::ui
