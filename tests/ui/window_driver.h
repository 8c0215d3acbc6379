// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/schedule_picture.h"
#include "ui/chart/schedule_view.h"
#include "ui/window/actions.h"
#include "ui/window/issue_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/session.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace onecycle::ui {

/// A window as a user has it before them, with a few words for what users do.
class WindowDriver {
public:
    explicit WindowDriver(const QSize& size = {1280, 800}) : m_session(stillSession())
    {
        m_session->start();
        m_session->window().resize(size);  // whatever an earlier window has left in the settings
        settle();
    }

    ~WindowDriver()
    {
        if (m_session)
            m_session->autosave().discard();  // no test leaves work to the next one
    }
    WindowDriver(const WindowDriver&) = delete;

    Session& session() { return *m_session; }
    Document& document() { return m_session->document(); }
    MainWindow& window() { return m_session->window(); }
    const ScheduleConfig& config() { return document().snapshot().config(); }
    ScheduleView& chart() { return window().scheduleView(); }

    /// Layout and paint events that wait are delivered; no time passes.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    template <class T = QWidget>
    T* find(const char* name)
    {
        T* const widget = window().findChild<T*>(QLatin1String(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }

    /// Types \p text over what is in the field \p name and confirms it with Enter.
    void type(const char* name, const QString& text)
    {
        auto* const field = find(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

    /// What the plot shows, as pixels.
    QImage picture() { return chart().grab().toImage(); }

    /// True if \p image has pixels that are nearly \p colour.
    static int count(const QImage& image, const QColor& colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += nearly(image.pixelColor(x, y), colour);
        return found;
    }

private:
    /// Pictures are final at once.
    static std::unique_ptr<Session> stillSession()
    {
        settings::setReducedMotion(true);
        return std::make_unique<Session>();
    }
    static bool nearly(const QColor& a, const QColor& b)
    {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 24;
    }

    std::unique_ptr<Session> m_session;
};

}  // namespace onecycle::ui
