using Volo.Abp.DynamicProxy;

namespace Volo.Abp.BackgroundJobs;

public static class BackgroundJobManagerExtensions
{
    /// <summary>Whether there is a queue at all.</summary>
    public static bool IsAvailable(this IBackgroundJobManager backgroundJobManager) =>
        ProxyHelper.UnProxy(backgroundJobManager) is not NullBackgroundJobManager;
}
