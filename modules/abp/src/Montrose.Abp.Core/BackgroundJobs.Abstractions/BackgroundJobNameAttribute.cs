namespace Volo.Abp.BackgroundJobs;

/// <summary>The name under which a job's arguments are stored; without it, the full name of their type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BackgroundJobNameAttribute(string name) : Attribute, IBackgroundJobNameProvider
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetName<TJobArgs>() => GetName(typeof(TJobArgs));

    public static string GetName(Type jobArgsType) =>
        jobArgsType.GetCustomAttributes(inherit: true).OfType<IBackgroundJobNameProvider>().FirstOrDefault()?.Name ?? jobArgsType.FullName!;
}
