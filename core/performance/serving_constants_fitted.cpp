#include "core/performance/serving_constants.h"
namespace reckoner { const ServingConstants &servingConstants() { return priorServingConstants(); } }
