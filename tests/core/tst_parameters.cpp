// SPDX-FileCopyrightText: 2026 The onecycle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters/parameters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace onecycle;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

/// A value that \p parameter can hold and that is not its default.
Value another(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Count: return 12.0;
    case Kind::Integer: return 41.0;
    case Kind::Real: return 0.123456789012345678;
    case Kind::Flag: return !std::get<bool>(defaultValue(parameter));
    case Kind::Choice: return std::string(optionsOf(parameter).back().key);
    }
    return {};
}

/// \p value as Python writes a default.
QString pythonText(const Parameter& parameter, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return QStringLiteral("None");
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("True") : QStringLiteral("False");
    if (const auto* word = std::get_if<std::string>(&value))
        return QStringLiteral("'%1'").arg(text(*word));
    if (parameter.kind == Kind::Integer)
        return QString::number(std::get<double>(value));
    return text(valueText(value, NumberStyle::Python));
}

ScheduleConfig threeGroups()
{
    ScheduleConfig config;
    config.groups = {"a", "b", "c"};
    config.maxLr = 0.1;
    return config;
}

}  // namespace

/// A walk along THE table.
class ParametersTest : public QObject {
    Q_OBJECT

    /// One test row for every parameter.
    static void parameterRows()
    {
        QTest::addColumn<QString>("key");
        for (const Parameter& parameter : parameters())
            QTest::newRow(text(parameter.key).toUtf8().constData()) << text(parameter.key);
    }

    static const Parameter& parameter(const QString& key) { return *findParameter(key.toStdString()); }

private slots:
    /// The names of PyTorch's arguments and their defaults, as `inspect.signature` reads them
    /// (tests/oracle/make_signature.py).
    void equalsPytorchsSignature()
    {
        QFile file(QStringLiteral(ONECYCLE_SOURCE_DIR "/tests/golden/signature.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> names;
        for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).object()["arguments"].toArray()) {
            const QString name = row[0].toString();
            names << name;
            if (name == QStringLiteral("verbose"))
                continue;  // belongs to Scheduler
            const Parameter* const found = findParameter(name.toStdString());
            QVERIFY2(found, qPrintable(name));
            QCOMPARE(text(found->python), name);
            QCOMPARE(pythonText(*found, defaultValue(*found)), row[1].toString("None"));
        }
        QVERIFY(names.size() >= 13);
        for (const Parameter& row : parameters())
            QVERIFY2(row.python.empty() || names.contains(text(row.python)), row.python.data());
    }

    void keysAndMembersAreUnique()
    {
        const auto rows = parameters();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(findParameter(rows[i].key), &rows[i]);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(rows[i].key != rows[j].key);
                QVERIFY(rows[i].member != rows[j].member);
            }
        }
        QVERIFY(!findParameter("lr"));
        QVERIFY(!findParameter(""));
    }

    /// Changing every parameter changes every member but the groups: a member that no row reaches stays equal.
    void everyMemberIsReached()
    {
        ScheduleConfig config;
        for (const Parameter& row : parameters())
            setValue(config, row, another(row));
        const ScheduleConfig defaults;
        QVERIFY(config.optimizer != defaults.optimizer);
        QVERIFY(config.totalSteps && config.epochs && config.stepsPerEpoch && config.maxLr);
        QVERIFY(config.divFactor != defaults.divFactor);
        QVERIFY(config.finalDivFactor != defaults.finalDivFactor);
        QVERIFY(config.pctStart != defaults.pctStart);
        QVERIFY(config.annealStrategy != defaults.annealStrategy);
        QVERIFY(config.threePhase != defaults.threePhase);
        QVERIFY(config.cycleMomentum != defaults.cycleMomentum);
        QVERIFY(!(config.maxMomentum == defaults.maxMomentum));
        QVERIFY(!(config.baseMomentum == defaults.baseMomentum));
        QVERIFY(config.lastEpoch != defaults.lastEpoch);
    }

    void everyParameter_data() { parameterRows(); }

    void everyParameter()
    {
        QFETCH(const QString, key);
        const Parameter& row = parameter(key);
        QVERIFY(!row.label.empty());
        QVERIFY2(row.help.view().ends_with('.'), row.help.source);
        QVERIFY(!sectionTitle(row.section).empty());
        QVERIFY(row.source.empty() == (row.usual.low == row.usual.high));
        if (row.hasSlider()) {
            QVERIFY(row.slider.low <= row.usual.low && row.usual.high <= row.slider.high);
            QVERIFY(row.scale == Scale::Linear || row.slider.low > 0);
            if (const Value standard = defaultValue(row); const auto* number = std::get_if<double>(&standard))
                QVERIFY(row.slider.low <= *number && *number <= row.slider.high);
        }
        QCOMPARE(optionsOf(row).empty(), row.kind != Kind::Choice);
        for (const Option& option : optionsOf(row))
            QVERIFY(!option.key.empty() && !option.name.empty());
    }

    void setAndGet_data() { parameterRows(); }

    void setAndGet()
    {
        QFETCH(const QString, key);
        const Parameter& row = parameter(key);
        const ScheduleConfig defaults;
        ScheduleConfig config;
        QVERIFY(accepts(row, another(row)));
        setValue(config, row, another(row));
        QVERIFY(sameValue(valueOf(config, row), another(row)));
        QVERIFY(!(config == defaults));
        setValue(config, row, defaultValue(row));
        QVERIFY(config == defaults);
    }

    void acceptsItsKindOnly_data() { parameterRows(); }

    void acceptsItsKindOnly()
    {
        QFETCH(const QString, key);
        const Parameter& row = parameter(key);
        const bool number = row.kind == Kind::Count || row.kind == Kind::Integer || row.kind == Kind::Real;
        QCOMPARE(accepts(row, 0.5), number);
        QCOMPARE(accepts(row, true), row.kind == Kind::Flag);
        QCOMPARE(accepts(row, std::string("cos")), row.kind == Kind::Choice);
        QCOMPARE(accepts(row, std::vector<double>{1, 2}), row.perGroup());
        QCOMPARE(accepts(row, Value()), row.kind == Kind::Count || row.key == "max_lr");
        QCOMPARE(row.perGroup(), key == "max_lr" || key == "max_momentum" || key == "base_momentum");
    }

    void perGroup_data()
    {
        QTest::addColumn<QString>("key");
        for (const Parameter& row : parameters())
            if (row.perGroup())
                QTest::newRow(text(row.key).toUtf8().constData()) << text(row.key);
    }

    void perGroup()
    {
        QFETCH(const QString, key);
        const Parameter& row = parameter(key);
        ScheduleConfig config = threeGroups();
        const double before = std::get<double>(valueOf(config, row));
        setValue(config, row, 0.25, 1);
        QVERIFY(sameValue(valueOf(config, row), std::vector<double>{before, 0.25, before}));
        QVERIFY(sameValue(valueOf(config, row, 1), 0.25));
        QVERIFY(sameValue(valueOf(config, row, 2), before));
        setValue(config, row, std::vector<double>{1, 2, 3});
        QVERIFY(sameValue(valueOf(config, row, 2), 3.0));
        setValue(config, row, 0.5);
        QVERIFY(sameValue(valueOf(config, row), 0.5));
    }

    void valueTexts()
    {
        QCOMPARE(valueText(Value()), std::string());
        QCOMPARE(valueText(true), std::string("true"));
        QCOMPARE(valueText(std::string("cos")), std::string("cos"));
        QCOMPARE(valueText(100.0, NumberStyle::Python), std::string("100.0"));
        QCOMPARE(valueText(std::vector<double>{0.1, 0.25}), std::string("0.1,0.25"));
    }

    void irrelevance_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("setting");
        QTest::newRow("epochs") << "epochs"
                                << "total_steps";
        QTest::newRow("steps per epoch") << "steps_per_epoch"
                                         << "total_steps";
        QTest::newRow("ceiling") << "max_momentum"
                                 << "cycle_momentum";
        QTest::newRow("floor") << "base_momentum"
                               << "cycle_momentum";
    }

    /// The reason names the parameter that makes this one irrelevant, and goes with it.
    void irrelevance()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, setting);
        ScheduleConfig config = startingConfig();
        QVERIFY(onecycle::irrelevance(config, parameter(key)).empty());
        setValue(config, parameter(setting), another(parameter(setting)));
        QVERIFY(text(onecycle::irrelevance(config, parameter(key)).view()).contains(setting));
    }

    void everythingMattersAtTheStart()
    {
        for (const Parameter& row : parameters())
            QVERIFY(onecycle::irrelevance(startingConfig(), row).empty());
    }
};

QTEST_APPLESS_MAIN(ParametersTest)
#include "tst_parameters.moc"
