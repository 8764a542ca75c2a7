// What a test hears of the whole process (logs, activities, allocations) must be its own.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
