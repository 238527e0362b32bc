using Microsoft.AspNetCore.Authorization;
using Montrose.Abp.AspNetCore.App;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

#pragma warning disable CA1050, MA0047

/// <summary>The ten methods of the recording.</summary>
public class ThingAppService(ThingStore things) : ApplicationService
{
    public Task<PagedResultDto<ThingDto>> GetListAsync(PagedAndSortedResultRequestDto i)
        => Task.FromResult(new PagedResultDto<ThingDto>(things.Count, [.. things.All().Select(Map)]));

    public Task<ThingDto> GetAsync(Guid id) => Task.FromResult(Map(things.Find(id) ?? throw new EntityNotFoundException(typeof(Thing), id)));

    public Task<ThingDto> CreateAsync(CreateThingDto i)
    {
        var thing = things.Add(GuidGenerator.Create(), i.Name!, i.Price, Clock.Now);
        return Task.FromResult(Map(thing));
    }

    public Task<ThingDto> UpdateAsync(Guid id, CreateThingDto i) => GetAsync(id);

    public Task DeleteAsync(Guid id)
    {
        things.Remove(id);
        return Task.CompletedTask;
    }

    public Task<string> ApproveAsync(Guid id, string note) => throw new BusinessException("Thing:0001").WithData("Note", note);

    public Task FriendlyAsync() => throw new UserFriendlyException("Friendly message", "Thing:0002", "Some details");

    public Task BoomAsync() => throw new InvalidOperationException("secret detail");

    [Authorize("Thing.Secured")]
    public Task SecuredAsync() => Task.CompletedTask;

    [Authorize]
    public Task MineAsync() => Task.CompletedTask;

    private static ThingDto Map(Thing thing) => new() { Id = thing.Id, Name = thing.Name, Price = thing.Price, CreationTime = thing.CreationTime };
}
#pragma warning restore
