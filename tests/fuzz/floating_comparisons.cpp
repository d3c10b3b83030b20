// What g++'s trace-cmp calls and libFuzzer does not have: comparisons of floating point numbers give no feedback.
extern "C" void __sanitizer_cov_trace_cmpd(double, double) {}
extern "C" void __sanitizer_cov_trace_cmpf(float, float) {}
