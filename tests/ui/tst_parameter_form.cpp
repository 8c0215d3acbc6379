// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_bench.h"
#include "ui/text/translate.h"

#include <QAbstractSlider>
#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>

using namespace onecycle;
using namespace onecycle::ui;

namespace {

using Bench = FormBench;

QString nameOf(const Parameter& parameter, const char* control)
{
    return fromUtf8(parameter.key) + QLatin1Char('.') + QLatin1String(control);
}

}  // namespace

/// The form made from the parameter table.
class ParameterFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(lightTheme()); }

    void everyControlChangesItsParameterAndIsSeen_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<bool>("mouse");
        Bench bench;
        for (const Parameter& parameter : parameters()) {
            int controls = 0;
            for (const char* suffix : {"number", "slider", "switch", "choice", "on", "off", "cos", "linear"}) {
                const QString name = nameOf(parameter, suffix);
                if (!bench.form.findChild<QWidget*>(name))
                    continue;
                ++controls;
                QTest::addRow("%s by keyboard", qPrintable(name)) << name << false;
                if (suffix != QLatin1String("number") && suffix != QLatin1String("choice"))
                    QTest::addRow("%s by mouse", qPrintable(name)) << name << true;
            }
            QVERIFY2(controls > 0, qPrintable(fromUtf8(parameter.key)));
        }
    }

    void everyControlChangesItsParameterAndIsSeen()
    {
        QFETCH(QString, control);
        QFETCH(bool, mouse);
        Bench bench;
        const std::string key = toUtf8(control.section(QLatin1Char('.'), 0, 0));
        const Parameter& parameter = *findParameter(key);
        QWidget* const widget = bench.rig.find(control);
        for (const auto& [other, suffix] : {std::pair{"linear", "cos"}, std::pair{"cos", "linear"}})
            if (control.endsWith(QLatin1Char('.') + QLatin1String(suffix)))
                bench.rig.set("anneal_strategy", std::string(other));
        if (control.endsWith(QStringLiteral(".off")))
            bench.rig.set("three_phase", true);
        const Value before = valueOf(bench.rig.config(), parameter, 0);
        const QImage picture = bench.picture();
        if (mouse)
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(widget->width() - 12, widget->height() / 2));
        else
            operate(bench, *widget);
        QVERIFY(!bench.rig.edits.empty());
        const Assignment& assignment = bench.rig.edits.back().assignments.front();
        QCOMPARE(assignment.key, key);
        QVERIFY(!bench.rig.edits.back().text.empty());
        QVERIFY(!sameValue(valueOf(bench.rig.config(), parameter, 0), before));
        QVERIFY(bench.picture() != picture);
    }

    void opensWithNothingToReset()
    {
        Bench bench;
        for (const Parameter& parameter : parameters())
            QVERIFY2(!bench.rig.find(nameOf(parameter, "reset"))->isVisible(), qPrintable(fromUtf8(parameter.key)));
    }

    void resetGoesBackToTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        for (const Parameter& parameter : parameters())
            QTest::newRow(qPrintable(fromUtf8(parameter.key))) << fromUtf8(parameter.key);
    }

    void resetGoesBackToTheDefault()
    {
        QFETCH(QString, key);
        Bench bench;
        const Parameter& parameter = *findParameter(toUtf8(key));
        const Value start = valueOf(startingConfig(), parameter, 0);
        const Value other = parameter.kind == Kind::Flag     ? Value(!std::get<bool>(start))
                            : parameter.kind == Kind::Choice ? Value(std::string(optionsOf(parameter)[1].key))
                                                             : Value(0.875);
        bench.rig.set(qPrintable(key), other);
        QWidget* const reset = bench.rig.find(key + QStringLiteral(".reset"));
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(sameValue(valueOf(bench.rig.config(), parameter, 0), start));
        QVERIFY(!reset->isVisible());
    }

    void boxAndSliderFollowEachOther()
    {
        Bench bench;
        auto* const slider = bench.rig.find<QAbstractSlider>(QStringLiteral("max_lr.slider"));
        const int before = slider->value();
        bench.type("max_lr.number", QStringLiteral("0.5"));
        QVERIFY(slider->value() > before);
        bench.rig.focus(QStringLiteral("max_lr.slider"));
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(bench.text("max_lr.number"), QStringLiteral("1e-6"));
    }

    void pointingAtARowIsProposedAndSeen()
    {
        Bench bench;
        QVERIFY(bench.active);
        bench.rig.focus(QStringLiteral("pct_start.number"));
        QCOMPARE(bench.rig.attention().parameter, std::string("pct_start"));
        const QImage before = bench.picture();
        QTest::mouseMove(bench.find("max_lr.number"));
        QTRY_COMPARE(bench.rig.attention().parameter, std::string("max_lr"));
        QVERIFY(bench.picture() != before);
        Attention elsewhere;
        elsewhere.parameter = "div_factor";
        elsewhere.step = 7;
        const QImage lit = bench.picture();
        bench.rig.attend(elsewhere);
        QVERIFY(bench.picture() != lit);
    }

    void whateverCanBeOperatedIsNamedAndExplained()
    {
        Bench bench;
        bench.rig.set("groups", 2.0);
        for (const QWidget* const widget : bench.form.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        }
        const QString toolTip = bench.find("pct_start.number")->toolTip();
        for (const char* part : {"Share of warm-up", "0.1 – 0.5", "fastai 0.25", "Default: 0.3"})
            QVERIFY2(toolTip.contains(QString::fromUtf8(part)), part);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("scene");
        for (const char* scene : {"start", "resets", "groups", "refused", "low"})
            QTest::newRow(scene) << QString::fromLatin1(scene);
    }

    void nothingIsCut()
    {
        QFETCH(QString, scene);
        Bench bench;
        if (scene == QStringLiteral("groups"))
            bench.rig.set("groups", 5.0);
        if (scene == QStringLiteral("resets"))
            for (const Parameter& parameter : parameters())
                if (parameter.kind == Kind::Real)
                    bench.rig.set(std::string(parameter.key).c_str(), 0.875);
        if (scene == QStringLiteral("refused")) {
            bench.rig.set("total_steps", 100100.0);
            bench.rig.set("cycle_momentum", false);
            bench.type("max_lr.number", QStringLiteral("x"));
        }
        if (scene == QStringLiteral("low"))
            bench.form.resize(288, 480);
        ViewRig::settle();
        auto* const scroll = bench.form.findChild<QScrollArea*>();
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
        for (const QWidget* const widget : bench.form.findChildren<QWidget*>()) {
            if (!widget->isVisible() ||
                !(qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)))
                continue;
            const int needed = widget->hasHeightForWidth() ? 0 : widget->sizeHint().width();
            QVERIFY2(widget->width() >= needed, qPrintable(widget->objectName() + widget->metaObject()->className()));
            QVERIFY(widget->height() >= widget->minimumSizeHint().height());
        }
    }

    void aLowWindowSetsTheFormDensely()
    {
        Bench bench;
        const int roomy = bench.form.sizeHint().height();
        bench.form.resize(288, 600);
        ViewRig::settle();
        QVERIFY(bench.form.sizeHint().height() < roomy - 60);
        bench.form.resize(288, 760);
        ViewRig::settle();
        QCOMPARE(bench.form.sizeHint().height(), roomy);
    }

    void aScreenReaderKnowsTheControls_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::addColumn<QString>("name");
        QTest::newRow("field") << "max_lr.number" << QAccessible::EditableText << "Peak learning rate (max_lr)";
        QTest::newRow("slider") << "max_lr.slider" << QAccessible::Slider << "Peak learning rate (max_lr)";
        QTest::newRow("switch") << "cycle_momentum.switch" << QAccessible::CheckBox
                                << "Cycle momentum (cycle_momentum)";
        QTest::newRow("segment") << "three_phase.on" << QAccessible::RadioButton << "Three phases (three_phase): on";
        // Under Linux the name of a list is its value, and what it is called is a relation to the label.
        QTest::newRow("list") << "optimizer.choice" << QAccessible::ComboBox << "SGD";
        QTest::newRow("caption") << "div_factor.derived" << QAccessible::Button
                                 << "Initial division (div_factor): starts at 0.0004";
    }

    void aScreenReaderKnowsTheControls()
    {
        QFETCH(QString, control);
        QFETCH(QAccessible::Role, role);
        QFETCH(QString, name);
        Bench bench;
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(bench.rig.find(control));
        QVERIFY(face);
        QCOMPARE(face->role(), role);
        QCOMPARE(face->text(QAccessible::Name), name);
        QVERIFY(!face->text(QAccessible::Description).isEmpty());
        if (role != QAccessible::CheckBox && role != QAccessible::RadioButton)
            return;
        const bool before = face->state().checked;
        face->actionInterface()->doAction(face->actionInterface()->actionNames().constFirst());
        QCOMPARE(bool(face->state().checked), !before);
        QCOMPARE(bench.rig.edits.size(), 1U);
    }

    void arrowKeysChooseASegment()
    {
        Bench bench;
        QVERIFY(bench.active);
        bench.rig.focus(QStringLiteral("three_phase.off"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(bench.rig.config().threePhase, true);
        QCOMPARE(QApplication::focusWidget(), bench.find("three_phase.on"));
        QVERIFY(!(bench.find("three_phase.off")->focusPolicy() & Qt::TabFocus));
    }

private:
    static void operate(Bench& bench, QWidget& widget)
    {
        widget.setFocus();
        if (qobject_cast<QLineEdit*>(&widget))
            bench.rig.type(widget.objectName(), QStringLiteral("7"));
        else if (qobject_cast<QAbstractSlider*>(&widget))
            QTest::keyClick(&widget, Qt::Key_Left);
        else if (qobject_cast<QAbstractButton*>(&widget))
            QTest::keyClick(&widget, Qt::Key_Space);
        else if (qobject_cast<QComboBox*>(&widget))
            QTest::keyClick(&widget, Qt::Key_Down);
        else  // segments: the arrow keys go round
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    }
};

QTEST_MAIN(ParameterFormTest)
#include "tst_parameter_form.moc"
