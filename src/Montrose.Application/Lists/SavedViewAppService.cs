using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace Montrose.Lists;

/// <summary>Everybody's views are their own, so there is no permission to ask for.</summary>
[Authorize]
public class SavedViewAppService(IRepository<SavedView, Guid> views, ListCatalog lists) : ApplicationService, ISavedViewAppService
{
    private Guid Me => CurrentUser.GetId();

    public async Task<ListResultDto<SavedViewDto>> GetListAsync(GetSavedViewsInput input)
    {
        var (list, me) = (input.List, Me);
        var mine = (await views.GetQueryableAsync()).Where(v => v.UserId == me && v.List == list).OrderBy(v => v.NormalizedName);
        return new ListResultDto<SavedViewDto>(await AsyncExecuter.ToListAsync(mine.Select(v => new SavedViewDto { Id = v.Id, Name = v.Name, Query = v.Query, IsDefault = v.IsDefault })));
    }

    public async Task<SavedViewDto> CreateAsync(CreateSavedViewInput input)
    {
        lists.EnsureKnown(input.List);
        var mine = await OfAsync(input.List);
        var made = new SavedView(GuidGenerator.Create(), CurrentTenant.Id, Me, input.List, input.Name, input.Query ?? "");
        var view = mine.Find(v => v.NormalizedName == made.NormalizedName);
        if (view is null && mine.Count >= SavedViewConsts.MaxViewsPerList) throw ListErrors.TooManyViews();
        if (view is null) view = await views.InsertAsync(made, autoSave: true);
        else view.Show(input.Query);
        if (input.IsDefault) await OpenWithAsync(view, mine);
        else await views.UpdateAsync(view, autoSave: true);
        return new SavedViewDto { Id = view.Id, Name = view.Name, Query = view.Query, IsDefault = view.IsDefault };
    }

    public async Task MakeDefaultAsync(Guid id)
    {
        var view = await GetMineAsync(id);
        await OpenWithAsync(view, await OfAsync(view.List));
    }

    public async Task ClearDefaultAsync(Guid id)
    {
        var view = await GetMineAsync(id);
        view.OpenWithout();
        await views.UpdateAsync(view, autoSave: true);
    }

    public async Task DeleteAsync(Guid id) => await views.DeleteAsync(await GetMineAsync(id), autoSave: true);

    /// <summary>The old one first: the index lets a list open with one view only.</summary>
    private async Task OpenWithAsync(SavedView view, List<SavedView> mine)
    {
        foreach (var other in mine.Where(v => v.IsDefault && v.Id != view.Id)) other.OpenWithout();
        await views.UpdateManyAsync(mine.Where(v => v.Id != view.Id), autoSave: true);
        view.OpenWith();
        await views.UpdateAsync(view, autoSave: true);
    }

    private async Task<List<SavedView>> OfAsync(string list)
    {
        var me = Me;
        return await views.GetListAsync(v => v.UserId == me && v.List == list);
    }

    private async Task<SavedView> GetMineAsync(Guid id)
    {
        var me = Me;
        return await views.FindAsync(v => v.Id == id && v.UserId == me) ?? throw new EntityNotFoundException(typeof(SavedView), id);
    }
}
