using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Runs a job in the tenant that its arguments name.</summary>
public class BackgroundJobExecuter(IOptions<AbpBackgroundJobOptions> options, ICurrentTenant currentTenant, ILogger<BackgroundJobExecuter> logger)
    : IBackgroundJobExecuter, ITransientDependency
{
    private static readonly ConcurrentDictionary<Type, Func<object, object, Task>> Invokers = new();

    protected AbpBackgroundJobOptions Options { get; } = options.Value;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public virtual async Task ExecuteAsync(JobExecutionContext context)
    {
        var job = context.ServiceProvider.GetService(context.JobType)
            ?? throw new AbpException($"The job type {context.JobType.FullName} is not registered.");
        var invoke = Invokers.GetOrAdd(context.JobType, CreateInvoker);

        using var tenant = context.JobArgs is IMultiTenant
            ? CurrentTenant.Change(GetJobArgsTenantId(context.JobArgs))
            : null;
        using var cancellation = context.ServiceProvider.GetRequiredService<ICancellationTokenProvider>().Use(context.CancellationToken);
        try
        {
            await invoke(job, context.JobArgs);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The background job {Job} failed", context.JobType.FullName);
            await context.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));
            throw new BackgroundJobExecutionException("A background job failed. See the inner exception.", exception)
            {
                JobType = context.JobType.AssemblyQualifiedName!,
                JobArgs = context.JobArgs
            };
        }
    }

    protected virtual Guid? GetJobArgsTenantId(object jobArgs) => jobArgs is IMultiTenant ofTenant ? ofTenant.TenantId : CurrentTenant.Id;

    private static Func<object, object, Task> CreateInvoker(Type jobType)
    {
        var argsType = BackgroundJobArgsHelper.GetJobArgsType(jobType);
        var isAsync = typeof(IAsyncBackgroundJob<>).MakeGenericType(argsType).IsAssignableFrom(jobType);
        var invoker = typeof(BackgroundJobExecuter)
            .GetMethod(isAsync ? nameof(InvokeAsync) : nameof(Invoke), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(argsType);
        return invoker.CreateDelegate<Func<object, object, Task>>();
    }

    private static Task InvokeAsync<TArgs>(object job, object args) => ((IAsyncBackgroundJob<TArgs>)job).ExecuteAsync((TArgs)args);

    private static Task Invoke<TArgs>(object job, object args)
    {
        ((IBackgroundJob<TArgs>)job).Execute((TArgs)args);
        return Task.CompletedTask;
    }
}
