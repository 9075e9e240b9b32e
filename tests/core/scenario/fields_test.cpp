// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/fields.h"

#include <cmath>
#include <limits>
#include <stdexcept>

#include <gmock/gmock.h>

#include "complaints.h"

namespace reckoner {
namespace {

using ::testing::HasSubstr;

TEST(Field, isFoundByItsKey)
{
    ASSERT_NE(findField("peak_users"), nullptr);
    EXPECT_EQ(findField("peak_users")->number, &Scenario::peak_users);
    EXPECT_EQ(findField("peak users"), nullptr);
    EXPECT_THROW((void)field("no_such_field"), std::logic_error);
}

TEST(Field, acceptsBothEndsOfItsRange)
{
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::number)
            continue;
        EXPECT_TRUE(checkField(spec, spec.minimum)) << spec.key;
        EXPECT_TRUE(checkField(spec, spec.maximum)) << spec.key;
        EXPECT_FALSE(checkField(spec, std::nextafter(spec.maximum, 1e300))) << spec.key;
        EXPECT_FALSE(checkField(spec, std::nextafter(spec.minimum, -1e300))) << spec.key;
    }
}

TEST(Field, refusesNumbersThatAreNotFinite)
{
    for (const double value :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(checkField(field("budget_cny"), value)) << value;
}

TEST(Field, namesTheValueAndTheRangeItRefuses)
{
    const auto checked = checkField(field("horizon_years"), 9.0);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().field, "horizon_years");
    EXPECT_THAT(checked.error().text(), HasSubstr("9 is outside the range 1 to 7 years"));
    EXPECT_THAT(checkField(field("horizon_years"), 2.5).error().message.text(),
                HasSubstr("2.5 is not a whole number"));
}

TEST(Field, refusesAValueOfAnotherKind)
{
    EXPECT_FALSE(checkField(field("horizon_years"), 3));
    EXPECT_FALSE(checkField(field("stage"), 1.0));
    EXPECT_FALSE(checkField(field("data_exclusive"), 1));
    EXPECT_FALSE(checkField(field("name"), true));
    EXPECT_FALSE(checkField(field("model"), 7.0));
}

TEST(Field, refusesChoicesThatDoNotExist)
{
    EXPECT_TRUE(checkField(field("stage"), 2));
    EXPECT_FALSE(checkField(field("stage"), 3));
    EXPECT_FALSE(checkField(field("stage"), -1));
}

TEST(Field, refusesTextsThatReportsCannotHold)
{
    EXPECT_TRUE(checkField(field("name"), std::string("算账 – 银行客服")));
    EXPECT_TRUE(checkField(field("notes"), std::string("one\ntwo\tthree")));
    EXPECT_FALSE(checkField(field("name"), std::string("one\ntwo")));
    EXPECT_FALSE(checkField(field("notes"), std::string("bell \a")));
    EXPECT_FALSE(checkField(field("notes"), std::string("nul \0 byte", 10)));
    EXPECT_FALSE(checkField(field("name"), std::string("\xC3\x28")));
    EXPECT_FALSE(checkField(field("name"), std::string("\xED\xA0\x80"))) << "a lone surrogate";
    EXPECT_FALSE(checkField(field("name"), std::string("\xC0\xAF"))) << "an overlong form";
    EXPECT_FALSE(checkField(field("name"), std::string("\xE7\xAE"))) << "cut off";
    EXPECT_FALSE(checkField(field("name"), std::string(501, 'x')));
    EXPECT_FALSE(checkField(field("notes"), std::string(100'001, 'x')));
}

TEST(Field, acceptsOnlyRealDays)
{
    for (const char *day : {"", "2026-09-19", "2024-02-29"})
        EXPECT_TRUE(checkField(field("as_of"), std::string(day))) << day;
    for (const char *day : {"2026", "2026-13-01", "2026-02-29", "19.09.2026", "2026-9-190"})
        EXPECT_FALSE(checkField(field("as_of"), std::string(day))) << day;
}

TEST(Field, demandsReferencesThatAreNotOptional)
{
    EXPECT_FALSE(checkField(field("model"), std::string{}));
    EXPECT_TRUE(checkField(field("server"), std::string{}));
}

TEST(Field, storesOnlyWhatItAccepts)
{
    Scenario scenario;
    EXPECT_TRUE(setField(scenario, field("peak_users"), 200.0));
    EXPECT_TRUE(setField(scenario, field("stage"), 2));
    EXPECT_TRUE(setField(scenario, field("domestic_only"), true));
    EXPECT_TRUE(setField(scenario, field("model"), std::string("qwen2.5-72b")));
    EXPECT_EQ(scenario.peak_users, 200);
    EXPECT_EQ(scenario.stage, BusinessStage::mature);
    EXPECT_TRUE(scenario.domestic_only);
    EXPECT_EQ(scenario.model, "qwen2.5-72b");
    const Scenario before = scenario;
    EXPECT_FALSE(setField(scenario, field("peak_users"), 0.0));
    EXPECT_FALSE(setField(scenario, field("stage"), 7));
    EXPECT_EQ(scenario, before);
}

TEST(Field, refusesWhatNoFormCouldEnter)
{
    Scenario scenario;
    scenario.pue = 0.5;
    scenario.horizon_years = 2.5;
    scenario.model.clear();
    scenario.as_of = "yesterday";
    scenario.stage = static_cast<BusinessStage>(9);
    EXPECT_THAT(test::complaints(scenario),
                ::testing::ElementsAre(HasSubstr("yesterday"), HasSubstr("choice 9"),
                                       HasSubstr("2.5"), HasSubstr("model"), HasSubstr("0.5")));
}

} // namespace
} // namespace reckoner
