using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>
/// Named by tests only. Internal, and visible to them: this package is not on record, so its name in a recorded
/// namespace is none that can be compared.
/// </summary>
internal sealed class AbpTestBaseModule : AbpModule;
