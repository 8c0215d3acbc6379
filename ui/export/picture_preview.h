// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace onecycle::ui {

/// The true picture, as large as there is room: drawn by the same function as the files. What is transparent lies on a
/// chequered ground. Without a picture it shows why there is none.
class PicturePreview : public QWidget {
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    void show(const Picture& picture);
    void complain(const QString& sentence);
    /// As a printer without colours would print it.
    void setGreyscale(bool on);

    [[nodiscard]] const std::optional<Picture>& picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 520}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect place() const;
    void draw(const QSize& pixels);

    std::optional<Picture> m_picture;
    QString m_complaint;
    bool m_greyscale = false;
    QImage m_image;  ///< in device pixels; null when it has to be drawn anew
};

}  // namespace onecycle::ui
