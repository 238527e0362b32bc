namespace Volo.Abp;

/// <summary>What a module gets while the application stops.</summary>
public class ApplicationShutdownContext
{
    public ApplicationShutdownContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = Check.NotNull(serviceProvider, nameof(serviceProvider));
    }

    public IServiceProvider ServiceProvider { get; }
}
