// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshot.h"

#include <QImage>
#include <QWidget>

namespace onecycle::ui {

/// A picture of a snapshot as large as there is room, by the render path of every picture.
class PresetPreview : public QWidget {
    Q_OBJECT

public:
    explicit PresetPreview(QWidget* parent = nullptr);

    void show(const Snapshot& snapshot);

    [[nodiscard]] QSize sizeHint() const override { return {620, 340}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Snapshot m_snapshot;
    QImage m_image;  ///< null when it has to be drawn anew
};

}  // namespace onecycle::ui
