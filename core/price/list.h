// AWS's price list for Step Functions, as one file tells it: the program's own, or one of the user's in its place.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace price {

struct Region
{
    std::string code; // "sa-east-1"
    std::string name; // the city
    double perThousandTransitions = 0;
};

// The more of a month's memory over time, the less each further hour of a gigabyte costs.
struct Tier
{
    double gigabyteHours = 0; // up to so many
    double perGigabyteHour = 0;
};

struct List
{
    std::string date, source; // when it was read, and where
    double freeTransitions = 0; // a month
    std::vector<Region> regions; // at least one; the first is meant where none is chosen
    double perMillionRequests = 0;
    std::vector<Tier> tiers; // the last has no end

    const Region &region(std::string_view code) const; // the first, where there is none of that code
};

const List &builtIn();
// The list that the program reckons with: its own, unless one of the user's was put in its place at the start.
const List &inUse();
void use(List list);
// Refuses by price::Code what is no such list; the one who knows the file's name tells it (Refusal::about).
Result<List> listFrom(std::string_view json);

} // namespace price
