// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

#include <memory>

class QPainter;

namespace onecycle::ui {

/// Passes on what is painted on it to another painter, but texts as filled outlines.
class OutlineDevice : public QPaintDevice {
public:
    /// \p target is painted on through it, and must outlive it. Its present transformation stays in force.
    explicit OutlineDevice(QPainter& target);
    ~OutlineDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QPainter& m_target;
    std::unique_ptr<QPaintEngine> m_engine;
};

}  // namespace onecycle::ui
