using Volo.Abp.DependencyInjection;

namespace Montrose.Accounts;

/// <summary>Where the current request comes from, for limits.</summary>
public interface ICallerAddress
{
    /// <summary>The caller's IP address; null outside of a request.</summary>
    string? IpAddress { get; }
}

/// <summary>For programs without HTTP.</summary>
[Dependency(TryRegister = true)]
public class NoCallerAddress : ICallerAddress, ISingletonDependency
{
    public string? IpAddress => null;
}
