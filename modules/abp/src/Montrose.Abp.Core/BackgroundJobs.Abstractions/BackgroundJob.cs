using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Volo.Abp.BackgroundJobs;

public abstract class BackgroundJob<TArgs> : IBackgroundJob<TArgs>
{
    public ILogger<BackgroundJob<TArgs>> Logger { get; set; } = NullLogger<BackgroundJob<TArgs>>.Instance;

    public abstract void Execute(TArgs args);
}
