// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/preset_thumbnails.h"

#include "ui/presets/preset_picture.h"

#include <algorithm>

namespace onecycle::ui {

PresetThumbnails::PresetThumbnails(const ScheduleConfig& config, QObject* parent) : QObject(parent), m_config(config)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PresetThumbnails::drawNext);
}

QImage PresetThumbnails::picture(const PresetRow& row, const QSize& size, double ratio, const Theme& theme)
{
    if (!row.isReadable())
        return {};
    const QString key = QStringLiteral("%1|%2|%3x%4|%5|%6")
                            .arg(row.path, row.title())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(theme.dark);
    if (const auto known = m_pictures.constFind(key); known != m_pictures.constEnd())
        return *known;
    if (std::ranges::find(m_wishes, key, &Wish::key) == m_wishes.end())
        m_wishes.push_back({key, row.preset, size, ratio, &theme});
    if (!m_turn.isActive())
        m_turn.start(0);
    return {};
}

void PresetThumbnails::forget()
{
    m_pictures.clear();
    m_wishes.clear();
}

void PresetThumbnails::drawNext()
{
    if (m_wishes.empty())
        return;
    const Wish wish = m_wishes.front();
    m_wishes.erase(m_wishes.begin());
    m_pictures[wish.key] = thumbnail(presetAlone(wish.preset, m_config), wish.size, wish.ratio, *wish.theme);
    if (!m_wishes.empty())
        m_turn.start(0);
    Q_EMIT drawn();
}

}  // namespace onecycle::ui
