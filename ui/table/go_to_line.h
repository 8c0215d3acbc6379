// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/go_to.h"

#include <QWidget>

class QLabel;

namespace onecycle::ui {

class FramedEdit;

/// A field where one types a step or a place in epochs, to go there by Enter. What leads nowhere stays as it was typed,
/// with a sentence under it.
class GoToLine : public QWidget {
    Q_OBJECT

public:
    explicit GoToLine(QWidget* parent = nullptr);

    void setRange(const GoToRange& range);

Q_SIGNALS:
    void stepTyped(qint64 step);

private:
    void go();
    void say(const QString& sentence);

    FramedEdit* m_edit;
    QLabel* m_sentence;
    GoToRange m_range{0, -1, {}};  // no step yet
};

}  // namespace onecycle::ui
