namespace Volo.Abp.BackgroundWorkers;

[AttributeUsage(AttributeTargets.Class)]
public class BackgroundWorkerNameAttribute(string name) : Attribute, IBackgroundWorkerNameProvider
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetName<TWorkerType>() => GetName(typeof(TWorkerType));

    public static string GetName(Type workerType) => GetNameOrNull(workerType) ?? workerType.FullName!;

    public static string? GetNameOrNull<TWorkerType>() => GetNameOrNull(typeof(TWorkerType));

    public static string? GetNameOrNull(Type workerType) =>
        workerType.GetCustomAttributes(inherit: true).OfType<IBackgroundWorkerNameProvider>().FirstOrDefault()?.Name;
}
