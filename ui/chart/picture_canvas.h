// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <QPixmap>

namespace onecycle::ui {

/// The view of the one picture: no frame, no scroll bars, no transformation; every change repaints it whole, which is
/// the cheapest here (partial updates of overlapping items measured slower).
class PictureCanvas : public QGraphicsView {
    Q_OBJECT

public:
    PictureCanvas(QGraphicsScene* scene, QWidget* parent);

    /// The part that a drag is choosing; empty for none.
    void setBox(const QRectF& box);
    /// Lays what was seen before over the picture, \p opacity strong.
    void setVeil(const QPixmap& before, double opacity);
    /// Shows that the keyboard is here.
    void setFocusRing(bool on);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    bool m_focusRing = false;
    QRectF m_box;
    QPixmap m_veil;
    double m_veilOpacity = 0;
};

}  // namespace onecycle::ui
