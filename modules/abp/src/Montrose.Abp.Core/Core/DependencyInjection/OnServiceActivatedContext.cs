namespace Volo.Abp.DependencyInjection;

public class OnServiceActivatedContext : IOnServiceActivatedContext
{
    public OnServiceActivatedContext(object instance)
    {
        Instance = instance;
    }

    public object Instance { get; set; }
}
