using Microsoft.AspNetCore.Authorization;
using Montrose.LongJobs;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace Montrose.Lists;

/// <summary>What a list shows is its own service's to say, so there is no permission of its own to ask for.</summary>
[Authorize]
public class ListFileAppService(ListCatalog lists, ListFiles files, LongJobQueue queue) : ApplicationService, IListFileAppService
{
    public async Task<IRemoteStreamContent> GetAsync(GetListFileInput input)
    {
        var (source, request) = (lists.Find(input.List), ListFileRequest.Of(input));
        if (await files.IsLongAsync(source, request)) throw ListErrors.TooManyRows();
        var file = new MemoryStream();
        await files.WriteAsync(source, request, file);
        file.Position = 0;
        var name = files.NameOf(source, input.Format);
        return new RemoteStreamContent(file, name, ListFiles.ContentTypeOf(name));
    }

    public async Task<LongJobDto> StartAsync(GetListFileInput input)
    {
        var (source, request) = (lists.Find(input.List), ListFileRequest.Of(input));
        await files.IsLongAsync(source, request); // who may not see the list learns it here
        return await queue.AddListFileAsync(source.Title, request);
    }
}
