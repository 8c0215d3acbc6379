// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/attention.h"
#include "core/document/snapshot.h"

#include <QWidget>

class QGraphicsScene;
class QGraphicsView;
class QLabel;

namespace onecycle::ui {

class SchedulePicture;

/// The picture for a hall: it fills the screen, with a title and the page of a lesson beside it. Its smallest text is a
/// fortieth of the screen's height; a clicker goes on and back.
class Presentation : public QWidget {
    Q_OBJECT

public:
    explicit Presentation(QWidget* parent);

    struct Page {
        QString title;
        QString html;   ///< may be empty
        QString place;  ///< "3 of 7"
    };
    void setPage(const Page& page);
    void present(const Snapshot& snapshot);
    void attend(const Attention& attention);
    [[nodiscard]] bool isBlank() const { return m_blank; }

Q_SIGNALS:
    void nextAsked();
    void backAsked();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void arrange();
    void describePicture();
    int fitText(int room, double unit);
    QRect putBeside(const QRect& room, double unit);
    QRect putBelow(const QRect& room, double unit);
    void drawPicture(const QRect& place, double unit);
    void setBlank(bool blank);
    void scaleBy(double factor);
    bool scaleKey(const QKeyEvent& event);

    Page m_page;
    Snapshot m_snapshot;
    Attention m_attention;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_place;
    QGraphicsScene* m_scene;
    QGraphicsView* m_view;
    SchedulePicture* m_picture;
    double m_scale = 1;
    bool m_blank = false;
};

}  // namespace onecycle::ui
