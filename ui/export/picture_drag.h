// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>

class QMimeData;

namespace onecycle::ui {

/// Lets the picture be dragged out of a widget into another program: a press that moves starts the drag.
class PictureDrag : public QObject {
    Q_OBJECT

public:
    /// Makes the picture when a drag starts; null if there is none.
    using Source = std::function<std::unique_ptr<QMimeData>()>;

    PictureDrag(QWidget& widget, Source source);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();

    QWidget& m_widget;
    Source m_source;
    QPoint m_press;
};

}  // namespace onecycle::ui
