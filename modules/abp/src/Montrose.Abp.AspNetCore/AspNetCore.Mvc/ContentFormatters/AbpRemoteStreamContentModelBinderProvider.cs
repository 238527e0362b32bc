using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Binds parameters and properties that are streams, or lists of them.</summary>
public class AbpRemoteStreamContentModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.ModelType;
        if (type == typeof(RemoteStreamContent) || typeof(IEnumerable<RemoteStreamContent>).IsAssignableFrom(type))
            return new AbpRemoteStreamContentModelBinder<RemoteStreamContent>();
        if (type == typeof(IRemoteStreamContent) || typeof(IEnumerable<IRemoteStreamContent>).IsAssignableFrom(type))
            return new AbpRemoteStreamContentModelBinder<IRemoteStreamContent>();
        return null;
    }
}
