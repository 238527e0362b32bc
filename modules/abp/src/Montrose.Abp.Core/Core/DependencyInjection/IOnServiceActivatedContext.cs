namespace Volo.Abp.DependencyInjection;

public interface IOnServiceActivatedContext
{
    object Instance { get; }
}
