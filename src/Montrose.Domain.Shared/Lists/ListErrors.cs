using Volo.Abp;

namespace Montrose.Lists;

/// <summary>Business errors of lists and their saved views. Texts with the remedy stand in the localization files under the same code.</summary>
public static class ListErrors
{
    public static BusinessException Unknown(string list) => new BusinessException("Montrose:List.Unknown").WithData("list", list);
    public static BusinessException TooManyRows() => new BusinessException("Montrose:List.TooManyRows").WithData("max", ListConsts.MaxRowsAtOnce);
    public static BusinessException NothingChosen() => new("Montrose:List.NothingChosen");
    public static BusinessException TooManyChosen() => new BusinessException("Montrose:List.TooManyChosen").WithData("max", ListConsts.MaxChosen);
    public static BusinessException ViewNameRequired() => new("Montrose:List.ViewNameRequired");
    public static BusinessException TooManyViews() => new BusinessException("Montrose:List.TooManyViews").WithData("max", SavedViewConsts.MaxViewsPerList);
    public static BusinessException ViewsChanged() => new("Montrose:List.ViewsChanged");
}
