using System.Collections.Concurrent;

namespace Volo.Abp.DynamicProxy;

/// <summary>How a call of a certain return type is awaited and answered.</summary>
internal abstract class CallReturn
{
    private static readonly ConcurrentDictionary<Type, CallReturn> ByType = new();

    public static CallReturn Of(Type returnType) => ByType.GetOrAdd(returnType, static type =>
    {
        if (type == typeof(Task))
            return new OfTask();
        if (type == typeof(ValueTask))
            return new OfValueTask();
        if (!type.IsGenericType)
            return new OfValue();
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Task<>))
            return Make(typeof(OfTask<>), type);
        return definition == typeof(ValueTask<>) ? Make(typeof(OfValueTask<>), type) : new OfValue();
    });

    /// <summary>Runs the interceptors and gives what the caller gets.</summary>
    public abstract object? Start(InterceptedStep first);

    /// <summary>Awaits what the target returned and keeps the result.</summary>
    public abstract Task AwaitTargetAsync(InterceptedCall call, object? returned);

    private static CallReturn Make(Type definition, Type returnType) =>
        (CallReturn)Activator.CreateInstance(definition.MakeGenericType(returnType.GenericTypeArguments))!;

    private static T Result<T>(InterceptedStep step) => step.Call.Result is T result ? result : default!;

    private sealed class OfValue : CallReturn
    {
        public override object? Start(InterceptedStep first)
        {
            // A synchronous method has nobody to await its interceptors.
            var running = first.RunAsync();
            if (running.IsCompleted)
                running.GetAwaiter().GetResult();
            else
                Threading.AsyncHelper.RunSync(() => running);
            return first.Call.Result;
        }

        public override Task AwaitTargetAsync(InterceptedCall call, object? returned)
        {
            call.Result = returned;
            return Task.CompletedTask;
        }
    }

    private sealed class OfTask : CallReturn
    {
        public override object Start(InterceptedStep first) => first.RunAsync();

        public override Task AwaitTargetAsync(InterceptedCall call, object? returned) => (Task)returned!;
    }

    private sealed class OfTask<T> : CallReturn
    {
        public override object Start(InterceptedStep first) => RunAsync(first);

        public override async Task AwaitTargetAsync(InterceptedCall call, object? returned) => call.Result = await (Task<T>)returned!;

        private static async Task<T> RunAsync(InterceptedStep first)
        {
            await first.RunAsync();
            return Result<T>(first);
        }
    }

    private sealed class OfValueTask : CallReturn
    {
        public override object Start(InterceptedStep first) => new ValueTask(first.RunAsync());

        public override Task AwaitTargetAsync(InterceptedCall call, object? returned) => ((ValueTask)returned!).AsTask();
    }

    private sealed class OfValueTask<T> : CallReturn
    {
        public override object Start(InterceptedStep first) => new ValueTask<T>(RunAsync(first));

        public override async Task AwaitTargetAsync(InterceptedCall call, object? returned) => call.Result = await (ValueTask<T>)returned!;

        private static async Task<T> RunAsync(InterceptedStep first)
        {
            await first.RunAsync();
            return Result<T>(first);
        }
    }
}
