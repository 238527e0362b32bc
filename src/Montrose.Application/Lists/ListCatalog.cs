using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Montrose.Lists;

/// <summary>Finds a list by its name.</summary>
public class ListCatalog(IOptions<PortalListOptions> options, IServiceProvider services) : ITransientDependency
{
    public bool Knows(string name) => options.Value.Sources.ContainsKey(name);

    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.Unknown</exception>
    public IListSource Find(string name) => (IListSource)services.GetRequiredService(TypeOf(name));

    /// <exception cref="Volo.Abp.BusinessException">Montrose:List.Unknown</exception>
    public void EnsureKnown(string name) => TypeOf(name);

    private Type TypeOf(string name) => options.Value.Sources.TryGetValue(name, out var type) ? type : throw ListErrors.Unknown(name);
}
