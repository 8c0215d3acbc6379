// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"
#include "ui/chart/picture_options.h"

#include <QGraphicsScene>
#include <QWidget>

namespace onecycle::ui {

class SchedulePicture;

/// THE picture in a dialog, drawn live in the window's theme.
class PictureStage : public QWidget {
    Q_OBJECT

public:
    explicit PictureStage(const QString& name, QWidget* parent = nullptr);

    /// Draws \p snapshot with \p options, whose theme is the window's.
    void show(const Snapshot& snapshot, PictureOptions options);
    using QWidget::show;

    [[nodiscard]] const SchedulePicture& picture() const { return *m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 520}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    QGraphicsScene m_scene;
    SchedulePicture* m_picture;
    Snapshot m_snapshot;
    PictureOptions m_options;
};

}  // namespace onecycle::ui
