// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation.h"

#include "ui/chart/schedule_picture.h"
#include "ui/chart/spoken_picture.h"
#include "ui/theme/theme.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace onecycle::ui {
namespace {

constexpr double unitsHigh = 40;          // the smallest text is one unit
constexpr double titleSize = 2;           // units
constexpr double mostTextSize = 1.45;     // units
constexpr double textStep = 0.05;         // units
constexpr double edge = 1.4;              // units
constexpr double smallestInPicture = 11;  // pixels of the design: texts at the axes
constexpr double curvePixels = 5;
constexpr double curveScreen = 1080;  // pixels high: on a larger one the curves grow, too
constexpr QSizeF leastPicture(340, 200);
constexpr double besideFrom = 1.2;  // wide screens have room beside the picture

}  // namespace

Presentation::Presentation(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_place(new QLabel(this)),
      m_scene(new QGraphicsScene(this)),
      m_view(new QGraphicsView(m_scene, this)),
      m_picture(new SchedulePicture)
{
    setObjectName(QStringLiteral("presentationWindow"));
    setWindowTitle(tr("Presentation — OneCycle"));
    setAccessibleName(tr("Presentation"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(QStringLiteral("presentation.title"));
    m_text->setObjectName(QStringLiteral("presentation.text"));
    m_place->setObjectName(QStringLiteral("presentation.place"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_place->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextFormat(Qt::RichText);
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_picture);
    m_view->setObjectName(QStringLiteral("presentation.picture"));
    m_view->setAccessibleName(tr("Picture of the schedule"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Presentation::setPage(const Page& page)
{
    m_page = page;
    m_title->setText(page.title);
    m_text->setText(page.html);
    m_place->setText(page.place);
    setAccessibleDescription(page.title);
    arrange();
}

void Presentation::present(const Snapshot& snapshot)
{
    m_snapshot = snapshot;
    describePicture();
    arrange();
}

void Presentation::describePicture()
{
    const std::size_t groups = m_snapshot.schedule ? m_snapshot.schedule->groupCount() : 1;
    m_view->setAccessibleDescription(spokenPicture(m_snapshot, std::min(m_attention.group, groups - 1)));
}

void Presentation::attend(const Attention& attention)
{
    const bool regroup = attention.group != m_attention.group;
    m_attention = attention;
    if (regroup)
        describePicture();
    m_picture->attend(attention);
}

/// The largest text that fits into \p room; gives its height.
int Presentation::fitText(int room, double unit)
{
    for (double size = mostTextSize; size > 1; size -= textStep) {
        m_text->setFont(sansFont(size * unit));
        if (m_text->heightForWidth(m_text->width()) <= room)
            break;
        m_text->setFont(sansFont(unit));
    }
    return m_text->heightForWidth(m_text->width());
}

void Presentation::arrange()
{
    if (!isVisible() || height() < 1)
        return;
    const double unit = height() / unitsHigh * m_scale;
    const int margin = qRound(edge * unit);
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    m_title->setFont(sansFont(titleSize * unit, QFont::DemiBold));
    const int titleHeight = m_page.title.isEmpty() ? 0 : m_title->heightForWidth(inner.width());
    m_title->setGeometry(inner.left(), inner.top(), inner.width(), titleHeight);
    m_place->setFont(sansFont(unit));
    m_place->setGeometry(inner.left(), inner.bottom() - qRound(1.4 * unit), inner.width(), qRound(1.4 * unit) + 1);
    QRect below = inner;
    below.setTop(inner.top() + titleHeight + margin / 2);
    m_text->setVisible(!m_page.html.isEmpty() && !m_blank);
    if (m_page.html.isEmpty())
        return drawPicture(below, unit);
    below.setBottom(m_place->geometry().top());
    drawPicture(width() > besideFrom * height() ? putBeside(below, unit) : putBelow(below, unit), unit);
}

/// The text at the right of the picture, as wide as it has to be; gives the place of the picture.
QRect Presentation::putBeside(const QRect& room, double unit)
{
    for (const double share : {0.34, 0.42, 0.5}) {
        m_text->resize(qRound(room.width() * share), room.height());
        if (fitText(room.height(), unit) <= room.height())
            break;
    }
    m_text->move(room.right() - m_text->width() + 1, room.top());
    return room.adjusted(0, 0, -m_text->width() - qRound(edge * unit), 0);
}

QRect Presentation::putBelow(const QRect& room, double unit)
{
    constexpr double pictureShare = 0.58;
    const int most = qRound(room.height() * (1 - pictureShare));
    m_text->resize(room.width(), most);
    m_text->resize(room.width(), std::max(most, fitText(most, unit)));
    m_text->move(room.left(), room.bottom() - most + 1);
    return room.adjusted(0, 0, 0, -most);
}

void Presentation::drawPicture(const QRect& place, double unit)
{
    m_view->setGeometry(place);
    const double scale = std::min(
        {unit / smallestInPicture, place.width() / leastPicture.width(), place.height() / leastPicture.height()});
    const QSizeF size = QSizeF(place.size()) / scale;
    m_view->setTransform(QTransform::fromScale(scale, scale));
    PictureOptions options;
    options.theme = &projected(themeOf(palette()));
    options.cursor = true;
    options.scale = scale * devicePixelRatioF();
    options.curveWidth = curvePixels * std::max(1.0, height() / curveScreen) / scale;
    m_scene->setBackgroundBrush(options.theme->panel);
    m_scene->setSceneRect(QRectF(QPointF(), size));
    m_picture->resize(size);
    m_picture->display(m_snapshot, options);
    m_picture->attend(m_attention);
}

void Presentation::setBlank(bool blank)
{
    m_blank = blank;
    QPalette colours = window()->parentWidget() ? window()->parentWidget()->palette() : palette();
    if (blank)
        colours.setColor(QPalette::AlternateBase, Qt::black);
    setPalette(colours);
    for (QWidget* const part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_view)})
        part->setVisible(!blank);
    arrange();
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Presentation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        arrange();
}

void Presentation::closeEvent(QCloseEvent* event)
{
    if (m_blank)
        setBlank(false);
    QWidget::closeEvent(event);
    Q_EMIT left();
}

}  // namespace onecycle::ui
