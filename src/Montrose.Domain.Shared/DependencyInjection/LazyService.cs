using Microsoft.Extensions.DependencyInjection;

namespace Montrose.DependencyInjection;

/// <summary>
/// What <see cref="Lazy{T}"/> in a constructor gets: the service is built when it is first used. For paths that are taken
/// often and need little of what their service may need.
/// </summary>
internal sealed class LazyService<T>(IServiceProvider services) : Lazy<T>(services.GetRequiredService<T>) where T : notnull;
